package org.podium.server.web.session;

import java.time.Duration;
import java.util.Optional;
import org.podium.server.conversion.Conversion;
import org.podium.server.conversion.process.Fault;
import org.podium.server.library.Video;
import org.podium.server.publication.Publication;
import org.podium.server.publication.Refusal;

/** Where a session stands on its way to a video, as its owner sees it. */
public sealed interface SessionState {
    /** It waits for its owner's decision. */
    record Offered() implements SessionState {}

    /** It cannot be published now. */
    record Held(Refusal reason) implements SessionState {}

    /** A film was asked for and no worker has begun. */
    record Waiting() implements SessionState {}

    record Converting(double progress, String stage, Optional<Duration> remaining) implements SessionState {}

    record Failed(Fault fault, String message) implements SessionState {}

    record Cancelled() implements SessionState {}

    record Watchable(Video video) implements SessionState {}

    record Trashed(Video video) implements SessionState {}

    /** Whether it goes on by itself, so that looking again makes sense. */
    default boolean moving() {
        return this instanceof Waiting || this instanceof Converting;
    }

    /** The name that templates know it by. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** A video is what counts; before there is one, the publication's conversion; before that, what keeps it from being published. */
    static SessionState of(
            Optional<Refusal> objection,
            Optional<Publication> publication,
            Optional<Conversion> conversion,
            Optional<Video> video) {
        if (video.isPresent()) {
            return video.get().trashed() ? new Trashed(video.get()) : new Watchable(video.get());
        }
        if (publication.orElse(null) instanceof Publication.Published) {
            return conversion.map(Conversion::state).map(SessionState::of).orElse(new Waiting());
        }
        return objection.<SessionState>map(Held::new).orElse(new Offered());
    }

    private static SessionState of(Conversion.State state) {
        return switch (state) {
            case Conversion.State.Waiting _ -> new Waiting();
            case Conversion.State.Running running ->
                new Converting(running.progress(), running.stage(), running.remaining());
            // Its video comes in the same transaction; seen between two looks, it is about to be there.
            case Conversion.State.Done _ -> new Converting(1, "", Optional.empty());
            case Conversion.State.Failed failed -> new Failed(failed.fault(), failed.message());
            case Conversion.State.Cancelled _ -> new Cancelled();
        };
    }
}
