package org.podium.server.signin.session;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what was typed into a form whose session had ended, once, ready to be sent. */
@Controller
@ConditionalOnWebApplication
class UnsentPage {
    @GetMapping(UnsentForm.PAGE)
    String page(Model model, HttpSession session) {
        Optional<UnsentForm> form = UnsentForm.in(session);
        if (form.isEmpty()) {
            return "redirect:/sessions";
        }
        UnsentForm.forget(session);
        model.addAttribute("form", form.get());
        return "unsent";
    }
}
