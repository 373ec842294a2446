package org.podium.film.picture.card;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.picture.FrameSink;
import org.podium.film.timeline.Aside;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Site;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * Lays cards over what a painter paints: where nothing was shown, the title of the lecture; where a video of another site
 * began, a line with that site's name. How long such a video ran is nowhere published, so the line stays three seconds: the player shows none.
 */
public final class Cards implements AreaPainter {
    private static final Duration LINE_STAYS = Duration.ofSeconds(3);

    private final Timeline timeline;
    private final AreaPainter painter;
    private final CardWords words;
    private final List<Piece> pieces;

    /** A stretch of one kind: of bare pictures, of a card, or with a line over it. */
    private record Piece(Span span, boolean card, String line) {
        boolean sameKind(Piece other) {
            return card == other.card && line.equals(other.line);
        }
    }

    /** Over a painter of the same time line. */
    public Cards(Timeline timeline, AreaPainter painter, CardWords words) {
        this.timeline = timeline;
        this.painter = painter;
        this.words = words;
        this.pieces = pieces();
    }

    private List<Piece> pieces() {
        TreeSet<Duration> borders = new TreeSet<>();
        timeline.scenes().forEach(scene -> borders.add(scene.span().start()));
        sites().forEach(site -> {
            borders.add(site.time());
            borders.add(site.time().plus(LINE_STAYS));
        });
        borders.add(timeline.length());
        List<Piece> found = new ArrayList<>();
        for (Duration from : borders.headSet(timeline.length())) {
            Span span = new Span(from, Optional.ofNullable(borders.higher(from)).orElse(timeline.length()));
            boolean card = timeline.at(from).backdrop() instanceof Backdrop.Nothing;
            Piece piece = new Piece(span, card, line(from));
            if (!found.isEmpty() && found.getLast().sameKind(piece)) {
                span = new Span(found.removeLast().span.start(), span.end());
            }
            found.add(new Piece(span, piece.card, piece.line));
        }
        return found;
    }

    private List<Aside.ExternalVideo> sites() {
        return timeline.asides().stream()
                .filter(Aside.ExternalVideo.class::isInstance)
                .map(Aside.ExternalVideo.class::cast)
                .filter(site -> site.time().compareTo(timeline.length()) < 0)
                .toList();
    }

    private String line(Duration moment) {
        String line = "";
        for (Aside.ExternalVideo site : sites()) {
            if (new Span(site.time(), site.time().plus(LINE_STAYS)).contains(moment)) {
                line = words.elsewhere(Site.name(site.address()));
            }
        }
        return line;
    }

    @Override
    public List<RecordingIssue> missing() {
        return painter.missing();
    }

    @Override
    public void paint(Span span, Size area, FrameSink sink) {
        for (Piece piece : pieces) {
            if (piece.span.overlaps(span)) {
                paint(piece, cut(piece.span, span), area, sink);
            }
        }
    }

    private void paint(Piece piece, Span span, Size area, FrameSink sink) {
        CardPicture picture = new CardPicture(area);
        Rectangle whole = new Rectangle(area.width(), area.height());
        if (piece.card) {
            sink.accept(picture.card(timeline.title(), below(piece.line)), List.of(whole), span.length());
        } else if (piece.line.isEmpty()) {
            painter.paint(span, area, sink);
        } else {
            BufferedImage over = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
            painter.paint(span, area, (frame, _, shownFor) -> {
                frame.copyData(over.getRaster());
                picture.band(over, piece.line);
                sink.accept(over, List.of(whole), shownFor);
            });
        }
    }

    private List<String> below(String line) {
        return List.of(timeline.held().map(words::day).orElse(""), line.isEmpty() ? why() : line);
    }

    /** Where nothing was shown in the whole film, a card says why there is no more. */
    private String why() {
        Media media = timeline.media();
        boolean something =
                timeline.scenes().stream().map(Scene::backdrop).anyMatch(shown -> !(shown instanceof Backdrop.Nothing));
        if (something) {
            return "";
        }
        return media.audio().isPresent() || media.cameras().isPresent() ? words.soundAlone() : words.nothing();
    }

    private static Span cut(Span one, Span other) {
        Duration start = one.start().compareTo(other.start()) > 0 ? one.start() : other.start();
        Duration end = one.end().compareTo(other.end()) < 0 ? one.end() : other.end();
        return new Span(start, end);
    }
}
