package org.podium.film.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.podium.film.source.assemble.TimelineBuilder;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.Published;
import org.podium.film.source.safe.Folder;
import org.podium.film.source.safe.IssueCollector;
import org.podium.film.source.safe.Limits;
import org.podium.film.timeline.Timeline;

/** A published web presentation, read from its folder. */
public final class Presentation {
    private final Source source;
    private final Published published;

    private Presentation(Source source, Published published) {
        this.source = source;
        this.published = published;
    }

    /** Reads everything but the media. */
    public static Presentation open(Path folder, Limits limits) throws IOException {
        if (!Files.exists(folder)) {
            throw new IOException("There is no folder " + folder);
        }
        Source source = new Source(new Folder(folder), limits, new IssueCollector());
        return new Presentation(source, Reading.of(source));
    }

    public static Presentation open(Path folder) throws IOException {
        return open(folder, Limits.USUAL);
    }

    /** The recording's own id; empty if it does not say. */
    public String id() {
        return published.metadata().id();
    }

    /** The recording's folder, to which all paths of the time line are relative; links followed. */
    public Path folder() {
        return source.folder().root();
    }

    /** All other files that the recording's files name, whether they are here or not; media are not named but known. */
    public Set<String> namedFiles() {
        return NamedFiles.of(source, published);
    }

    /**
     * The film of this recording. Drawings of large whiteboards stay on disk: the folder must outlive the time line.
     */
    public Timeline timeline(MediaProbe probe) throws UnreadableRecording {
        MediaChoice media = MediaChoice.of(source, probe, published);
        Duration length = longest(media.length(), published.metadata().duration())
                .or(() -> lastEvent(source.limits()))
                .orElseThrow(() -> new UnreadableRecording(
                        "Nothing in this recording lasts: it has neither sound nor pictures nor a duration."));
        return TimelineBuilder.timeline(
                published, media.files(), length, source.remarks().all());
    }

    private static Optional<Duration> longest(Optional<Duration> one, Optional<Duration> other) {
        return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) > 0) ? other : one;
    }

    /** A recording that tells no length is as long as things happen in it, and a little longer to see the last. */
    private Optional<Duration> lastEvent(Limits limits) {
        return Reading.lastEvent(published)
                .filter(last -> last.compareTo(limits.length()) < 0)
                .map(last -> last.plusSeconds(5));
    }
}
