package org.podium.server.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.podium.server.retention.CleanupFacts.Begun;
import org.podium.server.retention.CleanupFacts.Film;
import org.podium.server.retention.CleanupFacts.Folder;
import org.podium.server.retention.CleanupFacts.Held;

/** What goes at this moment: a decision, made before anything is touched, and made again just before each thing goes. */
record CleanupPlan(List<Removal> removals) {
    CleanupPlan {
        removals = List.copyOf(removals);
    }

    static CleanupPlan of(CleanupFacts facts, RetentionSettings settings, Instant now) {
        List<Removal> removals = new ArrayList<>();
        removals.addAll(most(
                facts.recordings().stream().flatMap(held -> recording(held, settings, now).stream()), settings));
        removals.addAll(most(
                facts.recordings().stream().flatMap(held -> video(held, settings, now).stream()), settings));
        removals.addAll(leftovers(facts.folders(), facts.files(), settings, now).removals());
        facts.rows().stream()
                .filter(rows -> rows.count() > 0)
                .map(Removal.OfRows::new)
                .forEach(removals::add);
        return new CleanupPlan(removals);
    }

    /** What goes by itself: folders that no video uses and no conversion writes to, and files that nobody finished. */
    static CleanupPlan leftovers(List<Folder> folders, List<Begun> files, RetentionSettings settings, Instant now) {
        List<Removal> removals = new ArrayList<>(most(
                folders.stream()
                        .filter(folder -> !folder.used() && over(folder.changed(), settings.leftovers(), now))
                        .map(folder -> new Removal.OfFolder(folder.name(), folder.conversion())),
                settings));
        removals.addAll(most(
                files.stream()
                        .filter(file -> over(file.changed(), settings.leftovers(), now))
                        .map(file -> new Removal.OfFile(file.name())),
                settings));
        return new CleanupPlan(removals);
    }

    /**
     * A recording goes from BBB when its film is whole and old enough. One that nobody published is an only copy: it goes
     * only by a term of its own. Nothing goes that BBB is still at work on, or of which a film is awaited.
     */
    static Optional<Removal> recording(Held held, RetentionSettings settings, Instant now) {
        if (!held.there() || held.busy()) {
            return Optional.empty();
        }
        boolean filmed = held.video()
                .filter(film -> film.whole() && !film.trashed() && over(film.madeAt(), settings.recordings(), now))
                .isPresent();
        boolean onlyCopy =
                !filmed && !held.wanted() && held.video().isEmpty() && over(held.heldAt(), settings.onlyCopies(), now);
        return filmed || onlyCopy
                ? Optional.of(new Removal.OfRecording(held.id(), held.server(), held.recordId(), held.name(), onlyCopy))
                : Optional.empty();
    }

    /** A video goes to the trash when it is old enough; when its recording is gone, only where only copies may go. */
    static Optional<Removal> video(Held held, RetentionSettings settings, Instant now) {
        Optional<Film> old = held.video()
                .filter(film -> !film.trashed() && !held.busy() && over(film.madeAt(), settings.videos(), now));
        // A recording that goes from BBB in this very run counts as gone already.
        boolean stays = held.there() && recording(held, settings, now).isEmpty();
        return old.filter(film -> stays || over(film.madeAt(), settings.onlyCopies(), now))
                .map(film -> new Removal.OfVideo(film.id(), held.id(), film.title()));
    }

    /** Without a term nothing is ever over; a moment in the future never is. */
    private static boolean over(Instant since, @Nullable Duration term, Instant now) {
        return term != null && !since.plus(term).isAfter(now);
    }

    private static List<Removal> most(Stream<? extends Removal> removals, RetentionSettings settings) {
        return removals.limit(settings.most()).map(Removal.class::cast).toList();
    }
}
