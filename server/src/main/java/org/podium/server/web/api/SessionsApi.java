package org.podium.server.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.podium.server.publication.Decision;
import org.podium.server.publication.Publications;
import org.podium.server.publication.Refusal;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.podium.server.web.session.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** My sessions, for programs. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/sessions")
class SessionsApi {
    private static final int MOST = 100;

    private final Sessions sessions;
    private final Publications publications;

    SessionsApi(Sessions sessions, Publications publications) {
        this.sessions = sessions;
        this.publications = publications;
    }

    /** What is sent to publish; without a title the recording's name is taken. */
    record Wish(@Nullable String title) {}

    @GetMapping
    List<SessionJson> list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return sessions
                .page(me.person(), q.strip(), Math.clamp(offset, 0, 10_000_000), Math.clamp(limit, 1, MOST))
                .stream()
                .map(SessionJson::of)
                .toList();
    }

    @GetMapping("/{id}")
    SessionJson one(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        return SessionJson.of(sessions.find(me.person(), new RecordingId(id)).orElseThrow(NotFound::new));
    }

    /** Publishing what is published already is no error: a program that asks twice gets the same answer twice. */
    @PostMapping("/{id}/publish")
    SessionJson publish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @RequestBody(required = false) @Nullable Wish wish) {
        String title = wish == null || wish.title() == null ? "" : wish.title();
        return after(publications.publish(me.person(), new RecordingId(id), title), Refusal.ALREADY_PUBLISHED, me, id);
    }

    @PostMapping("/{id}/withdraw")
    SessionJson withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        return after(publications.withdraw(me.person(), new RecordingId(id)), Refusal.NOT_PUBLISHED, me, id);
    }

    private SessionJson after(Decision decision, Refusal harmless, SignedIn me, long id) {
        SessionJson now = one(me, id);
        if (decision instanceof Decision.Refused(Refusal reason) && reason != harmless) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, reason.key());
        }
        return now;
    }
}
