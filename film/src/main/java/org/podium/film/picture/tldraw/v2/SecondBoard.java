package org.podium.film.picture.tldraw.v2;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.timeline.Mark;

/** The second generation's shapes. A new kind is a new class and a line in the table. */
public final class SecondBoard {
    /** How the kinds of the second generation are called: this and the shape's type. */
    public static final String PREFIX = "v2:";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("draw", new Pencil()),
            Map.entry("highlight", new Marker()),
            Map.entry("geo", new Geo()),
            Map.entry("arrow", new Arrow()),
            Map.entry("line", new Line()),
            Map.entry("text", new Text()),
            Map.entry("note", new Note()),
            Map.entry("frame", new Frame()),
            Map.entry("group", new Group()),
            Map.entry("poll", new Poll()),
            Map.entry("image", new Picture()),
            Map.entry("video", new Picture()),
            Map.entry("embed", new Picture()),
            Map.entry("bookmark", new Bookmark()));

    private final Board board;

    /** The board of marks and those that decide where they lie. */
    public SecondBoard(List<Mark> marks, List<Mark> relatives) {
        board = new Board(Stream.concat(marks.stream(), relatives.stream()));
    }

    /** Whether shapes of a type are painted here, or are nothing to be seen. */
    public static boolean knows(String type) {
        return KINDS.containsKey(type);
    }

    static Optional<Kind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    /** Identities of the shapes that decide how a mark looks: the one that holds it, and those that its ends hang on. */
    public static Set<String> relatives(Mark mark) {
        Set<String> relatives = new HashSet<>();
        if (mark.drawing().kind().equals(PREFIX + "arrow")) {
            relatives.addAll(Binding.shapes(mark.drawing().attributes().under("props")));
        }
        if (!mark.parent().isEmpty()) {
            relatives.add(mark.parent());
        }
        relatives.remove(mark.shape());
        return Set.copyOf(relatives);
    }

    /** What a mark leaves on the page; nothing for groups and unknown kinds. */
    public List<Ink> inks(Mark mark) {
        Figure figure = board.figure(mark);
        return kind(figure.type())
                .map(kind -> placed(figure, kind.inks(figure, board)))
                .orElse(List.of());
    }

    /** What a mark leaves under all others of its frame. */
    public List<Ink> underneath(Mark mark) {
        Figure figure = board.figure(mark);
        boolean framed = board.holders(figure).stream().anyMatch(Frame::is);
        return framed
                ? kind(figure.type())
                        .map(kind -> placed(figure, kind.underneath(figure)))
                        .orElse(List.of())
                : List.of();
    }

    /** In its place on the page, as opaque as it and its holders are, cut by their frames. */
    private List<Ink> placed(Figure figure, List<Ink> inks) {
        if (inks.isEmpty()) {
            return inks;
        }
        Ink placed = new Ink.Moved(board.toPage(figure), inks);
        double opacity = board.opacity(figure);
        if (opacity < 1) {
            placed = new Ink.Faded(opacity, List.of(placed));
        }
        List<Ink> cut = new ArrayList<>(List.of(placed));
        for (Figure holder : board.holders(figure)) {
            if (Frame.is(holder)) {
                AffineTransform place = board.toPage(holder);
                Rectangle2D box = Frame.box(holder);
                Shape frame = place.createTransformedShape(box);
                cut = List.of(new Ink.Clipped(frame, cut));
            }
        }
        return cut;
    }
}
