package org.podium.server.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first address leads to what people come for. */
@Controller
@ConditionalOnWebApplication
class HomePage {
    @GetMapping("/")
    String home() {
        return "redirect:/sessions";
    }
}
