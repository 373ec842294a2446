package org.podium.server.web.signin;

import java.util.Objects;
import org.podium.server.platform.Audit;
import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody with a local account changes their own password; others have theirs elsewhere. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/password")
class PasswordPage {
    /** As the BSI and the ANSSI advise for a password without a second factor. */
    private static final int SHORTEST = 12;

    /** What bcrypt reads, in bytes. */
    private static final int LONGEST = 72;

    private final AccountStore accounts;
    private final LocalAccounts local;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final Audit audit;

    PasswordPage(AccountStore accounts, LocalAccounts local, PasswordEncoder encoder, Attempts attempts, Audit audit) {
        this.accounts = accounts;
        this.local = local;
        this.encoder = encoder;
        this.attempts = attempts;
        this.audit = audit;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me) {
        localOnly(me);
        return "password";
    }

    @PostMapping
    @Transactional
    String change(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String old,
            @RequestParam String fresh,
            @RequestParam String again,
            Model model) {
        LocalUser user = localOnly(me);
        String refusal = refusal(user, old, fresh, again);
        if (refusal.isEmpty()) {
            accounts.change(user.person(), Objects.requireNonNull(encoder.encode(fresh)));
            audit.note("person:" + user.person(), "password.change", "person:" + user.person(), "");
            model.addAttribute("changed", true);
        } else {
            model.addAttribute("refusal", refusal);
        }
        return "password";
    }

    private String refusal(LocalUser user, String old, String fresh, String again) {
        String who = "password of " + user.userName();
        if (attempts.tooMany(who)) {
            return "signin.locked";
        }
        String now = Objects.requireNonNull(local.named(user.userName()).getPassword());
        if (!encoder.matches(old, now)) {
            attempts.failed(who);
            return "password.wrong";
        }
        int bytes = fresh.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (fresh.length() < SHORTEST || bytes > LONGEST || fresh.equalsIgnoreCase(user.userName())) {
            return "password.length";
        }
        return fresh.equals(again) ? "" : "password.again";
    }

    private static LocalUser localOnly(SignedIn me) {
        if (me instanceof LocalUser user) {
            return user;
        }
        throw new NotFound();
    }
}
