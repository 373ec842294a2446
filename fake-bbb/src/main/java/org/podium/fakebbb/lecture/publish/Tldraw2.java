package org.podium.fakebbb.lecture.publish;

import static org.podium.fakebbb.lecture.publish.PageUnits.x;
import static org.podium.fakebbb.lecture.publish.PageUnits.y;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Point;
import org.podium.fakebbb.lecture.script.Poll;

/** A drawing as BBB 3.0 keeps it. */
final class Tldraw2 {
    private static final String ORDER = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private record Placed(String type, Point corner, Fields props) {}

    private Tldraw2() {}

    static Map<String, Object> shape(State state) {
        Placed placed = placed(state);
        return Fields.of("id", String.format(Locale.ROOT, "shape:%04dDessinDuCours", state.shape()))
                .and("typeName", "shape")
                .and("type", placed.type())
                .and("x", x(placed.corner().x()))
                .and("y", y(placed.corner().y()))
                .and("rotation", 0)
                .and("opacity", 1)
                .and("isLocked", false)
                .and("index", "a" + ORDER.charAt((state.shape() - 1) % ORDER.length()))
                .and("parentId", "page:" + state.drawn().page())
                .and("isModerator", true)
                .and("meta", Fields.of("createdBy", "w_presentateur"))
                .and("props", placed.props())
                .map();
    }

    private static Placed placed(State state) {
        Fields colour = Fields.of("color", state.drawn().ink().tldraw2());
        return switch (state.figure()) {
            case Figure.Pencil(List<Point> points) ->
                new Placed("draw", PageUnits.corner(points), draw(colour, points, "free", state.last()));
            case Figure.Highlight(Point start, Point end) -> {
                List<Point> ends = List.of(start, end);
                yield new Placed("highlight", PageUnits.corner(ends), highlight(colour, ends, state.last()));
            }
            case Figure.Line(Point start, Point end, boolean arrow) ->
                new Placed(
                        arrow ? "arrow" : "line", start, arrow ? arrow(colour, start, end) : line(colour, start, end));
            case Figure.Box box -> new Placed("geo", box.corner(), geo(colour, box));
            case Figure.Text(String text, Point corner, Point opposite) ->
                new Placed("text", corner, text(colour, text, x(opposite.x() - corner.x())));
            case Figure.Sticky(String text, Point corner) -> new Placed("note", corner, note(colour, text));
            case Figure.Result(Poll poll, Point corner, Point opposite) ->
                new Placed("poll", corner, poll(poll, corner, opposite));
        };
    }

    private static List<Object> segments(List<Point> points, String type) {
        Point corner = PageUnits.corner(points);
        List<Object> relative = points.stream()
                .map(point -> (Object) Fields.of("x", x(point.x() - corner.x()))
                        .and("y", y(point.y() - corner.y()))
                        .and("z", 0.5)
                        .map())
                .toList();
        return List.of(Fields.of("type", type).and("points", relative).map());
    }

    private static Fields draw(Fields colour, List<Point> points, String type, boolean complete) {
        return colour.and("fill", "none")
                .and("dash", "draw")
                .and("size", "m")
                .and("segments", segments(points, type))
                .and("isComplete", complete)
                .and("isClosed", false)
                .and("isPen", false);
    }

    private static Fields highlight(Fields colour, List<Point> ends, boolean complete) {
        return colour.and("size", "m")
                .and("segments", segments(ends, "straight"))
                .and("isComplete", complete)
                .and("isPen", false);
    }

    private static Fields arrow(Fields colour, Point start, Point end) {
        return colour.and("labelColor", "black")
                .and("fill", "none")
                .and("dash", "draw")
                .and("size", "m")
                .and("arrowheadStart", "none")
                .and("arrowheadEnd", "arrow")
                .and("font", "draw")
                .and("start", Fields.of("type", "point").and("x", 0).and("y", 0))
                .and(
                        "end",
                        Fields.of("type", "point")
                                .and("x", x(end.x() - start.x()))
                                .and("y", y(end.y() - start.y())))
                .and("bend", 0)
                .and("text", "");
    }

    private static Fields line(Fields colour, Point start, Point end) {
        return colour.and("dash", "draw")
                .and("size", "m")
                .and("spline", "line")
                .and(
                        "handles",
                        Fields.of("start", handle("start", "a1", 0, 0))
                                .and("end", handle("end", "a2", x(end.x() - start.x()), y(end.y() - start.y()))));
    }

    private static Fields handle(String id, String index, double x, double y) {
        return Fields.of("id", id)
                .and("type", "vertex")
                .and("canBind", false)
                .and("canSnap", true)
                .and("index", index)
                .and("x", x)
                .and("y", y);
    }

    private static Fields geo(Fields colour, Figure.Box box) {
        return colour.and("w", Math.max(1, x(box.opposite().x() - box.corner().x())))
                .and("h", Math.max(1, y(box.opposite().y() - box.corner().y())))
                .and("geo", box.kind().name().toLowerCase(Locale.ROOT))
                .and("labelColor", "black")
                .and("fill", box.filled() ? "solid" : "none")
                .and("dash", "draw")
                .and("size", "m")
                .and("font", "draw")
                .and("text", "")
                .and("align", "middle")
                .and("verticalAlign", "middle")
                .and("growY", 0)
                .and("url", "");
    }

    private static Fields text(Fields colour, String text, double width) {
        return colour.and("size", "m")
                .and("font", "draw")
                .and("align", "start")
                .and("w", width)
                .and("text", text)
                .and("scale", 1)
                .and("autoSize", false);
    }

    private static Fields note(Fields colour, String text) {
        return colour.and("size", "m")
                .and("font", "draw")
                .and("align", "middle")
                .and("verticalAlign", "middle")
                .and("growY", 0)
                .and("url", "")
                .and("text", text);
    }

    private static Fields poll(Poll poll, Point corner, Point opposite) {
        return Fields.of("w", x(opposite.x() - corner.x()))
                .and("h", y(opposite.y() - corner.y()))
                .and("color", "black")
                .and("fill", "white")
                .and("question", "")
                .and("questionText", poll.question())
                .and("questionType", poll.type())
                .and("numRespondents", poll.asked())
                .and("numResponders", poll.answered())
                .and("answers", answers(poll));
    }

    static List<Object> answers(Poll poll) {
        return IntStream.range(0, poll.answers().size())
                .mapToObj(i -> (Object) Fields.of("id", i)
                        .and("key", poll.answers().get(i).key())
                        .and("numVotes", poll.answers().get(i).votes())
                        .map())
                .toList();
    }
}
