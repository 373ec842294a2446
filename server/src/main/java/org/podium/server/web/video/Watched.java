package org.podium.server.web.video;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.podium.server.library.Audience;
import org.podium.server.library.Library;
import org.podium.server.library.ViewableVideo;
import org.podium.server.platform.audit.Audit;
import org.podium.server.signin.session.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Writes down that an administrator looks at a film that is shown to its owners only, and is none of them: once in an hour
 * for each, since a film is many files.
 */
@Component
class Watched {
    private static final String ACTION = "library.watch";
    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final Library library;
    private final Audit audit;
    private final Clock clock;

    Watched(Library library, Audit audit, Clock clock) {
        this.library = library;
        this.audit = audit;
        this.clock = clock;
    }

    void by(@Nullable SignedIn me, ViewableVideo seen) {
        boolean closed =
                seen.video().audience() == Audience.OWNERS || seen.video().trashed();
        if (me == null || !me.administrator() || !closed || library.ownedBy(seen.video(), me.person())) {
            return;
        }
        String subject = "video:" + seen.video().id();
        if (!audit.did(me.userName(), ACTION, subject, clock.instant().minus(ONCE_IN))) {
            audit.note(me.userName(), ACTION, subject, seen.video().title());
        }
    }
}
