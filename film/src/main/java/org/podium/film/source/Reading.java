package org.podium.film.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.film.source.board.BoardFile;
import org.podium.film.source.board.BoardReader;
import org.podium.film.source.classic.ShapesFile;
import org.podium.film.source.parse.AsidesFiles;
import org.podium.film.source.parse.CaptionsFile;
import org.podium.film.source.parse.ChatFile;
import org.podium.film.source.parse.CursorFile;
import org.podium.film.source.parse.DeskshareFile;
import org.podium.film.source.parse.LayoutFile;
import org.podium.film.source.parse.MetadataFile;
import org.podium.film.source.parse.PanzoomsFile;
import org.podium.film.source.parse.SlideTextsFile;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.Generation;
import org.podium.film.source.published.Metadata;
import org.podium.film.source.published.Page;
import org.podium.film.source.published.Published;
import org.podium.film.source.published.PublishedFormat;
import org.podium.film.source.published.Share;
import org.podium.film.source.published.State;
import org.podium.film.source.published.Whiteboard;
import org.podium.film.timeline.ChatLine;
import org.podium.film.timeline.RecordingIssue.Kind;
import org.podium.film.timeline.Span;

/** Reads one file after the other. */
final class Reading {
    private Reading() {}

    static Published of(Source source) throws UnreadableRecording {
        Optional<Metadata> metadata = MetadataFile.read(source);
        ShapesFile shapes = ShapesFile.read(source);
        if (metadata.isEmpty()) {
            if (shapes.pages().isEmpty()
                    && source.folder().firstOf(MediaChoice.FILES).isEmpty()) {
                throw new UnreadableRecording("This is no recording: it has no readable metadata.xml.");
            }
            source.remarks().say(Kind.METADATA);
        }
        return new Published(
                metadata.orElse(Metadata.NONE),
                pages(shapes, source),
                whiteboard(shapes, source),
                shares(shapes.pages(), source),
                LayoutFile.read(source),
                ChatFile.read(source),
                CaptionsFile.read(source),
                SlideTextsFile.read(source, shapes.pages()),
                AsidesFiles.read(source));
    }

    private static List<Page> pages(ShapesFile shapes, Source source) {
        List<Page> pages = shapes.pages();
        if (pages.stream().allMatch(Page::placeholder)) {
            source.remarks().say(Finished.of(source).map(Reading::instead).orElse(Kind.NO_SLIDES));
        }
        pages.stream()
                .filter(page -> !page.placeholder())
                .map(Page::file)
                .distinct()
                .filter(file -> source.folder().file(file).isEmpty())
                .forEach(file -> source.remarks().say(Kind.SLIDE_PICTURE, file));
        return pages;
    }

    /** Where their file is missing, a screen is taken to be shared while its placeholder stands for a slide. */
    private static List<Share> shares(List<Page> pages, Source source) {
        boolean recorded = source.folder().firstOf(MediaChoice.SCREENS).isPresent();
        if (!recorded || source.folder().file("deskshare.xml").isPresent()) {
            return DeskshareFile.read(source);
        }
        source.remarks().say(Kind.SHARE_TIMES);
        List<Page> sorted =
                pages.stream().sorted(Comparator.comparing(Page::from)).toList();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Duration from = sorted.get(i).from();
            Duration until = i + 1 < sorted.size()
                    ? sorted.get(i + 1).from()
                    : source.limits().length();
            if (sorted.get(i).screen() && from.compareTo(until) < 0) {
                shares.add(new Share(new Span(from, until), 0));
            }
        }
        return shares;
    }

    private static Kind instead(PublishedFormat format) {
        return format == PublishedFormat.PODCAST ? Kind.SOUND_ONLY : Kind.FINISHED_VIDEO;
    }

    private static Whiteboard whiteboard(ShapesFile shapes, Source source) {
        BoardFile board = BoardReader.read(source);
        PanzoomsFile panzooms = PanzoomsFile.read(source);
        CursorFile cursors = CursorFile.read(source);
        boolean marked = panzooms.board() || cursors.board();
        boolean slides = shapes.pages().stream().anyMatch(page -> !page.placeholder());
        lacks(source, "tldraw.json", marked, Kind.DRAWINGS);
        lacks(source, "cursor.xml", slides, Kind.POINTER);
        lacks(source, "panzooms.xml", slides, Kind.VIEWS);
        boolean isBoard = board.there() || marked;
        Map<String, List<State>> states = new HashMap<>(shapes.states());
        states.putAll(board.states());
        return new Whiteboard(
                isBoard ? board.generation() : Generation.CLASSIC, states, panzooms.cameras(), cursors.cursors());
    }

    private static void lacks(Source source, String file, boolean expected, Kind kind) {
        if (expected && source.folder().file(file).isEmpty()) {
            source.remarks().say(kind);
        }
    }

    /** When the last thing happens, of those that say when. */
    static Optional<Duration> lastEvent(Published published) {
        return Stream.of(
                        published.pages().stream().map(Page::from),
                        published.shares().stream().map(share -> share.span().end()),
                        published.chat().stream().map(ChatLine::time),
                        published.whiteboard().cursors().stream().map(at -> at.from()))
                .flatMap(times -> times)
                .max(Comparator.naturalOrder());
    }
}
