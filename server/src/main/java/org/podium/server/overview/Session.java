package org.podium.server.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.recording.RecordingId;

/**
 * A lecture that somebody held, as BBB recorded it.
 *
 * @param length what was recorded, if BBB says it, in whole minutes; else how long the meeting was, which is never shorter
 * @param recorded whether that is what was recorded
 * @param first whether it is theirs in the first place, and not as a co-owner
 * @param why the reason for which it is theirs, unless a newer version wrote it
 * @param thumbnails how many small pictures BBB has of it
 */
public record Session(
        RecordingId recording,
        String name,
        Instant heldAt,
        Optional<Duration> length,
        boolean recorded,
        Optional<Integer> participants,
        boolean first,
        Optional<Why> why,
        int thumbnails) {
    /** The same with the reason told so. */
    public Session telling(UnaryOperator<Why> words) {
        return new Session(recording, name, heldAt, length, recorded, participants, first, why.map(words), thumbnails);
    }

    /** Why it is theirs, in words. */
    public Optional<String> because(Locale locale) {
        return why.map(reason -> reason.in(locale));
    }
}
