package org.podium.server.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Where a recording stands on its server: one life, from its meeting to its end there. */
public sealed interface Life {
    /** BBB is at work on it. */
    record Processing(Instant since) implements Life {}

    /** BBB has been at work on it for too long: it failed there, and only its administrator can tell why. */
    record Stuck(Instant since) implements Life {}

    /** It can be watched at BBB, and made into a film. */
    record Ready(Instant since) implements Life {}

    /** It is there, but was taken from sight at BBB. */
    record Unpublished(Instant since) implements Life {}

    /** BBB said that it was deleted. */
    record Deleted(Instant since) implements Life {}

    /** BBB does not list it any more; perhaps for a while only. */
    record Missing(Instant since) implements Life {}

    /** BBB has not listed it for long, nor known it when asked by name. */
    record Gone(Instant since) implements Life {}

    /** In a state of a word that we do not know, so not ready. */
    record Other(String word, Instant since) implements Life {}

    /** The meeting is over and was allowed to be recorded; whether anybody did will be seen. */
    record Awaited(Instant since) implements Life {}

    /** The meeting still runs. */
    record Running(Instant since) implements Life {}

    /** Nothing has come for so long that nobody recorded, or BBB failed. It would still be taken if it came. */
    record NeverCame(Instant since) implements Life {}

    /** Its word, as pages and filters know it: {@code never-came}. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The facts that a recording's life follows from. */
    record Facts(String state, Instant since, Optional<Instant> missing) {}

    /**
     * The life of a recording that its server has told of.
     *
     * @param patience how long BBB may be at work on one
     */
    static Life of(Facts facts, Duration patience, Instant now) {
        Instant since = facts.since();
        if (facts.state().equals("gone")) {
            return new Gone(facts.missing().orElse(since));
        }
        if (facts.missing().isPresent() && !facts.state().equals("deleted")) {
            return new Missing(facts.missing().get());
        }
        return switch (facts.state()) {
            case "processing", "processed" ->
                since.plus(patience).isBefore(now) ? new Stuck(since) : new Processing(since);
            case "published" -> new Ready(since);
            case "unpublished" -> new Unpublished(since);
            case "deleted" -> new Deleted(since);
            default -> new Other(facts.state(), since);
        };
    }

    /** The life of one of which only the meeting is known yet. */
    static Life ofMeeting(Instant started, Optional<Instant> ended, Duration patience, Instant now) {
        return ended.<Life>map(end -> end.plus(patience).isBefore(now) ? new NeverCame(end) : new Awaited(end))
                .orElse(new Running(started));
    }
}
