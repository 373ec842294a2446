package org.podium.server.retention;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long each kind of thing is kept. Whatever has no term is kept for ever; leftovers always have one. */
@Doc("What is cleaned up by rule, and what is saved before a server deletes it. Nothing but leftovers goes unless its"
        + " term is set; try `podium clean --dry-run` first. Terms are 1d at least.")
@ConfigurationProperties("podium.keeping")
public record RetentionSettings(
        @Doc("Whether the clean-up runs by itself once a day; else only `podium clean` does it.") @DefaultValue("false")
        boolean daily,

        @Doc("BigBlueButton is told to delete a recording so long after its film became a video that is still there.")
        @Nullable
        Duration recordings,

        @Doc("BigBlueButton is told to delete a recording so long after its meeting although nobody published it: this"
                + " is the only copy. Also lets podium.keeping.videos take a video whose recording is gone.")
        @Nullable
        Duration onlyCopies,

        @Doc("A video goes to the trash so long after it was made, while its recording can still be published again.")
        @Nullable
        Duration videos,

        @Doc("Folders of older or unfinished films that no video uses any more. They alone go by themselves, every six"
                + " hours: whoever began to watch an older film may end it, and nothing else is lost with them.")
        @DefaultValue("1d")
        Duration leftovers,

        @Doc("Meetings that no recording came of, with the names of those who moderated them.") @Nullable
        Duration meetings,

        @Doc("Incidents that have ended.") @Nullable Duration incidents,

        @Doc("Mails that were sent.") @Nullable Duration mails,

        @Doc("At most so many recordings, videos and folders each go in one run, 1 to 10000.") @DefaultValue("200")
        int most,

        @Doc("How long before a server deletes a recording (podium.sync.servers[0].keeps) somebody is told, 1d to 90d.")
        @DefaultValue("7d")
        Duration ahead,

        @Doc("What happens then: WARN tells administrators and owners, CONVERT also publishes it for its first owner,"
                + " who alone sees the video; OFF does neither.")
        @DefaultValue("WARN")
        Rescue rescue) {
    /** What is done for a recording that its server is about to delete. */
    public enum Rescue {
        OFF,
        WARN,
        CONVERT
    }

    public RetentionSettings {
        boolean hasty = Stream.of(recordings, onlyCopies, videos, leftovers, meetings, incidents, mails)
                .anyMatch(term -> term != null && term.compareTo(Duration.ofDays(1)) < 0);
        if (hasty) {
            throw new IllegalArgumentException("a term of podium.keeping must be 1d at least");
        }
        if (most < 1 || most > 10_000) {
            throw new IllegalArgumentException("podium.keeping.most must be 1 to 10000, is " + most);
        }
        if (ahead.compareTo(Duration.ofDays(1)) < 0 || ahead.compareTo(Duration.ofDays(90)) > 0) {
            throw new IllegalArgumentException("podium.keeping.ahead must be 1d to 90d, is " + ahead);
        }
    }
}
