package org.podium.film.source.assemble;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.source.published.Generation;
import org.podium.film.source.published.Page;
import org.podium.film.source.published.Published;
import org.podium.film.source.published.Share;
import org.podium.film.source.published.Spot;
import org.podium.film.source.published.Whiteboard;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.Aside;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.ChatLine;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/** Puts the rules together: what was published, and how long its media are, gives the film. */
public final class TimelineBuilder {
    private final Published published;
    private final Files files;
    private final Duration length;
    private final List<Share> shares;

    /**
     * The media that are really there.
     *
     * @param screen the recorded screen; without it shares are not shown
     */
    public record Files(Optional<String> cameras, Optional<String> audio, Optional<String> screen) {
        /** Whether one file is all there is to see and to hear. */
        boolean finished() {
            return screen.isPresent() && screen.equals(audio);
        }
    }

    private TimelineBuilder(Published published, Files files, Duration length) {
        this.published = published;
        this.files = files;
        this.length = length;
        this.shares = files.screen().isEmpty()
                ? List.of()
                : files.finished()
                        ? List.of(new Share(new Span(Duration.ZERO, length), 0))
                        : Shares.disjoint(published.shares(), length);
    }

    public static Timeline timeline(Published published, Files files, Duration length, List<RecordingIssue> missing) {
        return new TimelineBuilder(published, files, length).timeline(missing);
    }

    private Timeline timeline(List<RecordingIssue> missing) {
        List<At<Page>> pages = TimedValues.to(
                length,
                published.pages().stream()
                        .map(page -> new At<>(page.from(), page))
                        .toList());
        List<At<Page>> slides = TimedValues.to(
                length,
                published.pages().stream()
                        .filter(page -> !page.placeholder())
                        .map(page -> new At<>(page.from(), page))
                        .toList());
        List<Stretch> stretches = new Content(slides, shares, published.layout(), length).stretches();
        return new Timeline(
                published.metadata().title(),
                published.metadata().held(),
                length,
                scenes(stretches, pages),
                media(),
                Chapters.of(stretches, published.texts(), asides()),
                published.captions(),
                chat(),
                asides(),
                withUnknown(missing, pages));
    }

    /** Notes from when on there is a screen's placeholder to the end, with no screen to show: BBB 3.0 lost the slides then. */
    private List<RecordingIssue> withUnknown(List<RecordingIssue> missing, List<At<Page>> pages) {
        int first = pages.size();
        while (first > 0 && pages.get(first - 1).value().screen()) {
            first--;
        }
        if (pages.size() - first < 2 || !published.shares().isEmpty()) {
            return missing;
        }
        List<RecordingIssue> all = new ArrayList<>(missing);
        long seconds = pages.get(first).from().toSeconds();
        all.add(new RecordingIssue(
                RecordingIssue.Kind.SLIDES_UNKNOWN, String.format("%d:%02d", seconds / 60, seconds % 60)));
        return all;
    }

    private List<Scene> scenes(List<Stretch> stretches, List<At<Page>> pages) {
        Whiteboard board = published.whiteboard();
        Views views = new Views(board.generation(), TimedValues.to(length, board.cameras()), pages);
        List<At<Optional<Spot>>> cursors = TimedValues.to(length, board.cursors());
        List<Scene> scenes = new ArrayList<>();
        for (Stretch stretch : stretches) {
            scenes.add(
                    switch (stretch.shows()) {
                        case Stretch.Shows.Slide(Page page) -> slide(page, stretch.span(), views, cursors);
                        case Stretch.Shows.Screen() -> bare(stretch.span(), new Backdrop.Screen());
                        case Stretch.Shows.Nothing() -> bare(stretch.span(), new Backdrop.Nothing());
                    });
        }
        return scenes;
    }

    private Scene slide(Page page, Span span, Views views, List<At<Optional<Spot>>> cursors) {
        Whiteboard board = published.whiteboard();
        Backdrop slide = new Backdrop.Slide(
                page.file(), board.generation().place(page), board.generation() == Generation.SECOND_BOARD);
        List<At<Area>> seen = views.of(page, span);
        return new Scene(
                span,
                slide,
                Marks.of(board.states().getOrDefault(page.number(), List.of()), span),
                seen,
                pointers(board.generation(), cursors, span));
    }

    private static Scene bare(Span span, Backdrop backdrop) {
        return new Scene(span, backdrop, List.of(), List.of(), List.of());
    }

    /** The pointer stays where it was when a slide changes. */
    private static List<At<Pointer>> pointers(Generation generation, List<At<Optional<Spot>>> cursors, Span span) {
        List<At<Pointer>> pointers = new ArrayList<>();
        TimedValues.inForce(cursors, span.start())
                .ifPresent(it -> pointers.add(new At<>(span.start(), pointer(generation, it.value()))));
        TimedValues.inside(cursors, span)
                .forEach(it -> pointers.add(new At<>(it.from(), pointer(generation, it.value()))));
        List<At<Pointer>> changes = TimedValues.changes(pointers);
        boolean startsHidden = !changes.isEmpty() && changes.getFirst().value() instanceof Pointer.Hidden;
        return startsHidden ? changes.subList(1, changes.size()) : changes;
    }

    private static Pointer pointer(Generation generation, Optional<Spot> spot) {
        return spot.map(generation::pointer).orElse(new Pointer.Hidden());
    }

    private Media media() {
        return new Media(
                files.cameras(),
                files.audio(),
                files.screen(),
                shares.stream().map(Share::span).toList(),
                shares.stream().map(Share::aspect).toList());
    }

    private List<ChatLine> chat() {
        return TimedValues.byTime(length, published.chat(), ChatLine::time);
    }

    private List<Aside> asides() {
        return TimedValues.byTime(length, published.asides(), Aside::time);
    }
}
