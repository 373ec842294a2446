package org.podium.server.identity.assign;

import org.podium.server.platform.task.Job;
import org.podium.server.platform.task.Next;
import org.podium.server.platform.task.Tasks;
import org.podium.server.recording.ModeratorsSeen;
import org.podium.server.recording.RecordingsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Matches at once what a look has found: the task is written in the look's own transaction. What comes while one runs is
 * the chore's, some moments later.
 */
@Component
class MatchJob implements Job {
    private final OwnerMatching identity;
    private final Tasks tasks;

    MatchJob(OwnerMatching identity, Tasks tasks) {
        this.identity = identity;
        this.tasks = tasks;
    }

    @EventListener
    void moderators(ModeratorsSeen news) {
        news.moderators().stream().max(Long::compare).ifPresent(newest -> tasks.schedule(this, "moderator-" + newest));
    }

    @EventListener
    void recordings(RecordingsChanged news) {
        news.recordings().stream().findFirst().ifPresent(first -> tasks.schedule(this, "recording-" + first));
    }

    @Override
    public String name() {
        return "identity-match-now";
    }

    @Override
    public Next run(String id) {
        identity.matchAll();
        return new Next.Done();
    }
}
