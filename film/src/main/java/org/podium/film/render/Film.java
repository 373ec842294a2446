package org.podium.film.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.av.read.FfmpegProbe;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.Shard;
import org.podium.film.encode.progress.Effort;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.encode.shard.FilmJoiner;
import org.podium.film.encode.shard.ShardMaker;
import org.podium.film.encode.verify.Stills;
import org.podium.film.layout.Layout;
import org.podium.film.picture.AreaPainter;
import org.podium.film.picture.card.Cards;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * The film of one recording. Keeps of what was read the time line only.
 *
 * <pre>{@code
 * Film film = Film.of(Path.of("recordings/183f0bf3"));
 * film.render(FilmOrder.usual(), Path.of("films/183f0bf3"), Watch.NOBODY);
 * }</pre>
 */
public final class Film {
    private final Path folder;
    private final Timeline timeline;
    private final Language language;
    private final ZoneId zone;
    private final boolean halo;

    /**
     * What came of it.
     *
     * @param effort what it cost
     * @param missing what the film lacks: what the recording lacks, and what turned out on the way
     */
    public record Rendered(Effort effort, List<RecordingIssue> missing) {
        public Rendered {
            missing = List.copyOf(missing);
        }
    }

    private Film(Path folder, Timeline timeline, Language language, ZoneId zone, boolean halo) {
        this.folder = folder;
        this.timeline = timeline;
        this.language = language;
        this.zone = zone;
        this.halo = halo;
    }

    /**
     * Reads a recording.
     *
     * @param folder as BBB published it below {@code /presentation/ID/}
     * @throws IOException when there is none, or none that can become a film
     */
    public static Film of(Path folder) throws IOException {
        return of(Presentation.open(folder));
    }

    /** The film of a recording that was opened. */
    public static Film of(Presentation presentation) throws IOException {
        Timeline timeline = presentation.timeline(new FfmpegProbe());
        return new Film(presentation.folder(), timeline, Language.fr, ZoneId.systemDefault(), true);
    }

    /** The same with its own few words in a language, and dates as they are in a zone; French and the system's if not said. */
    public Film speaking(Language other, ZoneId otherZone) {
        return new Film(folder, timeline, other, otherZone, halo);
    }

    /** The same with or without a soft light around the pointer; {@link Layout#CONTENT} has none. */
    public Film withHalo(boolean wanted) {
        return new Film(folder, timeline, language, zone, wanted);
    }

    /** What is shown when, and what the recording lacks. */
    public Timeline timeline() {
        return timeline;
    }

    /** Where the recording lies. */
    public Path folder() {
        return folder;
    }

    /**
     * Makes the film, in {@code output}: the whole folder or nothing. An older film there is replaced.
     *
     * @throws java.util.concurrent.CancellationException when the listener called it off
     * @throws org.podium.film.process.FilmFailure when it cannot be made
     */
    public Rendered render(FilmOrder order, Path output, RenderListener listener) {
        FilmMaker maker = new FilmMaker(timeline, folder, painterFor(order));
        Effort effort = maker.make(order, output, listener);
        return new Rendered(effort, maker.missing());
    }

    /** Makes one of several shards of the film, for {@link #join}. */
    public void renderShard(FilmOrder order, Shard shard, Path output, RenderListener listener) {
        new ShardMaker(timeline, folder, painterFor(order)).make(order, shard, output, listener);
    }

    /** Makes the film of its shards, in any order. */
    public void join(List<Path> shards, Path output, RenderListener listener) {
        new FilmJoiner(timeline, folder, painter(halo)).join(shards, output, listener);
    }

    /** What cannot be drawn, though the recording has it. */
    public List<RecordingIssue> undrawn() {
        return painter(halo).missing();
    }

    /** What the film lacks, as far as is known before it is made. */
    public List<RecordingIssue> missing() {
        List<RecordingIssue> missing = new ArrayList<>(timeline.missing());
        missing.addAll(undrawn());
        return missing;
    }

    /** Paints the presentation area, with the cards where there is nothing to see. */
    public AreaPainter painter() {
        return painter(halo);
    }

    /** Single pictures of the presentation area, as they should be. */
    public Stills stills() {
        AreaPainter painter = painter();
        return (moment, size) -> {
            BufferedImage still = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
            painter.paint(
                    new Span(moment, moment.plusMillis(1)), size, (frame, _, _) -> frame.copyData(still.getRaster()));
            return still;
        };
    }

    private AreaPainter painterFor(FilmOrder order) {
        return painter(halo && order.layout() != Layout.CONTENT);
    }

    private AreaPainter painter(boolean haloed) {
        return new Cards(timeline, new Painting(timeline, folder, haloed), language.words(zone));
    }
}
