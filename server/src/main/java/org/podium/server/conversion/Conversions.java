package org.podium.server.conversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.podium.server.platform.Ids;
import org.podium.server.platform.audit.Audit;
import org.podium.server.platform.task.Tasks;
import org.podium.server.publication.RecordingPublished;
import org.podium.server.publication.RecordingWithdrawn;
import org.podium.server.recording.RecordingId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entry point of this package: asks for films, stops them, tells how they stand. */
@Component
public class Conversions {
    private final ConversionStore store;
    private final ConversionJob job;
    private final Tasks tasks;
    private final Ids ids;
    private final Audit audit;

    Conversions(ConversionStore store, ConversionJob job, Tasks tasks, Ids ids, Audit audit) {
        this.store = store;
        this.job = job;
        this.tasks = tasks;
        this.ids = ids;
        this.audit = audit;
    }

    /** Asks for a recording's film; asking again changes nothing, unless it had failed or was cancelled: then it is retried. */
    @Transactional
    public UUID request(RecordingId recording) {
        UUID id = store.ask(ids.next(), recording);
        if (store.find(id).map(Conversion::state).orElseThrow() instanceof Conversion.State.Waiting) {
            tasks.schedule(job, id.toString());
        }
        return id;
    }

    /** Stops a waiting or running conversion within some seconds; false when there is nothing to stop. */
    @Transactional
    public boolean cancel(UUID id, String actor) {
        boolean cancelled = store.cancel(id);
        if (cancelled) {
            tasks.cancel(job, id.toString());
            audit.note(actor, "conversion.cancel", "conversion:" + id, "Conversion cancelled");
        }
        return cancelled;
    }

    /** Asks once more for a film that failed, was stopped, or is to be made anew by somebody's wish. */
    @Transactional
    public UUID retry(RecordingId recording, String actor) {
        UUID id = request(recording);
        audit.note(actor, "conversion.retry", "conversion:" + id, "Conversion asked for once more");
        return id;
    }

    /** Forgets a finished conversion whose film is no more: the next request makes a new one. */
    @Transactional
    public void forget(RecordingId recording) {
        store.forget(recording);
    }

    public Optional<Conversion> find(UUID id) {
        return store.find(id);
    }

    /** The conversions of some recordings, by recording; one that was never asked for is absent. */
    public Map<RecordingId, Conversion> of(List<RecordingId> recordings) {
        return store.of(recordings).stream().collect(Collectors.toMap(Conversion::recording, Function.identity()));
    }

    /** The latest ones, newest first. */
    public List<Conversion> latest(int most) {
        return store.latest(most);
    }

    @EventListener
    void published(RecordingPublished event) {
        request(event.recording());
    }

    @EventListener
    void withdrawn(RecordingWithdrawn event) {
        of(List.of(event.recording())).values().forEach(found -> cancel(found.id(), "publication"));
    }
}
