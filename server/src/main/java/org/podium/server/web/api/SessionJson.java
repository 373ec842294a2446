package org.podium.server.web.api;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.podium.server.web.session.SessionCard;
import org.podium.server.web.session.SessionState;

/** A session as the API tells it; what is null does not apply to its state. */
record SessionJson(
        long id,
        String title,
        Instant heldAt,
        @Nullable Long seconds,
        String state,
        @Nullable String reason,
        @Nullable Double progress,
        @Nullable Long remainingSeconds,
        @Nullable UUID video) {
    static SessionJson of(SessionCard card) {
        SessionState state = card.state();
        return new SessionJson(
                card.session().recording().value(),
                card.title(),
                card.session().heldAt(),
                card.session().length().map(Duration::toSeconds).orElse(null),
                word(state),
                reason(state),
                state instanceof SessionState.Converting going ? going.progress() : null,
                state instanceof SessionState.Converting going
                        ? going.remaining().map(Duration::toSeconds).orElse(null)
                        : null,
                video(state));
    }

    /** The words of the API; they outlive class names. */
    private static String word(SessionState state) {
        return switch (state) {
            case SessionState.Offered _ -> "offered";
            case SessionState.Held _ -> "held";
            case SessionState.Waiting _ -> "waiting";
            case SessionState.Converting _ -> "converting";
            case SessionState.Failed _ -> "failed";
            case SessionState.Cancelled _ -> "cancelled";
            case SessionState.Watchable _ -> "watchable";
            case SessionState.Trashed _ -> "trashed";
        };
    }

    private static @Nullable String reason(SessionState state) {
        return switch (state) {
            case SessionState.Held held -> held.reason().key();
            case SessionState.Failed failed -> failed.message();
            default -> null;
        };
    }

    private static @Nullable UUID video(SessionState state) {
        return switch (state) {
            case SessionState.Watchable watchable -> watchable.video().id().value();
            case SessionState.Trashed trashed -> trashed.video().id().value();
            default -> null;
        };
    }
}
