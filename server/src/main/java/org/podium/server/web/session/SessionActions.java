package org.podium.server.web.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.conversion.Conversion;
import org.podium.server.conversion.Conversions;
import org.podium.server.publication.Decision;
import org.podium.server.publication.Publications;
import org.podium.server.publication.Refusal;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a teacher does with a session. Without JavaScript each leads back to the page; with it only the card changes. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/sessions/{recording}")
class SessionActions {
    private final Sessions sessions;
    private final Publications publications;
    private final Conversions conversions;

    SessionActions(Sessions sessions, Publications publications, Conversions conversions) {
        this.sessions = sessions;
        this.publications = publications;
        this.conversions = conversions;
    }

    @PostMapping("/publish")
    String publish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @RequestParam(defaultValue = "") String title,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Locale language,
            Model model) {
        RecordingId id = new RecordingId(recording);
        return after(publications.publish(me.person(), id, title, language), me, id, part, model);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model) {
        RecordingId id = new RecordingId(recording);
        return after(publications.withdraw(me.person(), id), me, id, part, model);
    }

    /** Tries a failed conversion once more. */
    @PostMapping("/retry")
    String retry(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model) {
        RecordingId id = new RecordingId(recording);
        Optional<Conversion> known = sessions.find(me.person(), id)
                .flatMap(_ -> Optional.ofNullable(conversions.of(List.of(id)).get(id)));
        conversions.retry(known.orElseThrow(NotFound::new).recording(), me.userName());
        return shown(me, id, part, model);
    }

    private String after(Decision decision, SignedIn me, RecordingId id, @Nullable String part, Model model) {
        // Pressed twice is no trouble worth words: the card says that it is published.
        if (decision instanceof Decision.Refused(Refusal reason) && reason != Refusal.ALREADY_PUBLISHED) {
            model.addAttribute("refusal", reason.key());
        }
        return shown(me, id, part, model);
    }

    private String shown(SignedIn me, RecordingId id, @Nullable String part, Model model) {
        SessionCard card = sessions.find(me.person(), id).orElseThrow(NotFound::new);
        if (part == null) {
            return "redirect:/sessions#session-" + id;
        }
        model.addAttribute("card", card);
        return "session-card :: card";
    }
}
