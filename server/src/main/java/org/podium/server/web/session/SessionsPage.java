package org.podium.server.web.session;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.podium.server.overview.OwnMeetings;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** My sessions. */
@Controller
@ConditionalOnWebApplication
class SessionsPage {
    private static final int PAGE = 24;

    private final Sessions sessions;
    private final OwnMeetings meetings;

    SessionsPage(Sessions sessions, OwnMeetings meetings) {
        this.sessions = sessions;
        this.meetings = meetings;
    }

    @GetMapping("/sessions")
    String page(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Page<SessionCard> cards =
                Page.of(page, PAGE, (offset, most) -> sessions.page(me.person(), q.strip(), offset, most));
        cards.show("cards", model);
        model.addAttribute(
                "moving", cards.lines().stream().anyMatch(card -> card.state().moving()));
        List<OwnMeetings.Own> own = cards.number() == 0 && q.isBlank() ? meetings.of(me.person()) : List.of();
        model.addAttribute(
                "awaited",
                own.stream().filter(one -> !one.life().equals("never-came")).toList());
        model.addAttribute(
                "lost",
                own.stream().filter(one -> one.life().equals("never-came")).toList());
        model.addAttribute("q", q.strip());
        return "sessions";
    }

    /**
     * One card, as it is now; asked for by the page while something moves. As long as it stands where the page last showed it,
     * only its bar and words are sent, so that the focus stays on the button beside them.
     *
     * @param shown the state that the page shows, if it wants no more than what moved in it
     */
    @GetMapping("/sessions/{recording}")
    String card(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @RequestParam(defaultValue = "") String shown,
            Model model,
            HttpServletResponse response) {
        SessionCard card =
                sessions.find(me.person(), new RecordingId(recording)).orElseThrow(NotFound::new);
        model.addAttribute("card", card);
        if (card.state().moving() && card.state().name().equals(shown)) {
            return "session-card :: moving";
        }
        response.setHeader("HX-Retarget", "#session-" + recording);
        response.setHeader("HX-Reswap", "outerHTML");
        return "session-card :: card";
    }
}
