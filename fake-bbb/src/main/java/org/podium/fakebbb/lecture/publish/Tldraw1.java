package org.podium.fakebbb.lecture.publish;

import static org.podium.fakebbb.lecture.publish.PageUnits.x;
import static org.podium.fakebbb.lecture.publish.PageUnits.y;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Point;
import org.podium.fakebbb.lecture.script.Poll;

/** A drawing as BBB 2.6 and 2.7 kept it. */
final class Tldraw1 {
    private static final double NOTE = 200;

    private Tldraw1() {}

    static Map<String, Object> shape(State state) {
        Fields shape = Fields.of("id", String.format(Locale.ROOT, "%08d-0000-4000-8000-0000000000aa", state.shape()))
                .and("parentId", String.valueOf(state.drawn().page()))
                .and("childIndex", state.shape())
                .and("rotation", 0)
                .and("userId", "w_presentateur")
                .and("isModerator", true)
                .and("isComplete", state.last());
        return shape.and(kind(state)).map();
    }

    private static Fields kind(State state) {
        String colour = state.drawn().ink().tldraw1();
        return switch (state.figure()) {
            case Figure.Pencil(List<Point> points) -> pencil(points, style(colour, "small", "draw", false));
            case Figure.Highlight(Point start, Point end) ->
                pencil(List.of(start, end), style(colour, "large", "solid", false));
            case Figure.Line(Point start, Point end, boolean arrow) ->
                line(start, end, arrow).and("style", style(colour, "medium", "draw", false));
            case Figure.Box box -> box(box).and("style", style(colour, "medium", "draw", box.filled()));
            case Figure.Text(String text, Point corner, Point _) ->
                named("text", "Text", corner).and("text", text).and("style", style(colour, "small", "draw", false));
            case Figure.Sticky(String text, Point corner) ->
                named("sticky", "Sticky", corner)
                        .and("size", List.of(NOTE, NOTE))
                        .and("text", text)
                        .and("style", style(colour, "small", "draw", false));
            case Figure.Result(Poll poll, Point corner, Point opposite) -> poll(poll, corner, opposite);
        };
    }

    private static Fields pencil(List<Point> points, Fields style) {
        Point corner = PageUnits.corner(points);
        List<Object> relative = points.stream()
                .map(point -> (Object) List.of(x(point.x() - corner.x()), y(point.y() - corner.y()), 0.5))
                .toList();
        return named("draw", "Draw", corner).and("points", relative).and("style", style);
    }

    private static Fields line(Point start, Point end, boolean arrow) {
        double w = x(end.x() - start.x());
        double h = y(end.y() - start.y());
        return named("arrow", "Arrow", start)
                .and("bend", 0)
                .and("label", "")
                .and("labelPoint", List.of(0.5, 0.5))
                .and("decorations", arrow ? Fields.of("end", "arrow") : new Fields())
                .and(
                        "handles",
                        Fields.of("start", handle("start", 0, 0, 0))
                                .and("end", handle("end", 1, w, h))
                                .and("bend", handle("bend", 2, w / 2, h / 2)));
    }

    private static Fields handle(String id, int index, double x, double y) {
        return Fields.of("id", id)
                .and("index", index)
                .and("point", List.of(x, y))
                .and("canBind", !id.equals("bend"));
    }

    private static Fields box(Figure.Box box) {
        double w = x(box.opposite().x() - box.corner().x());
        double h = y(box.opposite().y() - box.corner().y());
        Fields fields = switch (box.kind()) {
            case RECTANGLE -> named("rectangle", "Rectangle", box.corner()).and("size", List.of(w, h));
            case TRIANGLE -> named("triangle", "Triangle", box.corner()).and("size", List.of(w, h));
            case ELLIPSE -> named("ellipse", "Ellipse", box.corner()).and("radius", List.of(w / 2, h / 2));
        };
        return fields.and("label", "").and("labelPoint", List.of(0.5, 0.5));
    }

    /** BBB's own: a white rectangle whose label draws bars out of signs. */
    private static Fields poll(Poll poll, Point corner, Point opposite) {
        String label = poll.answers().stream()
                .map(answer -> answer.key() + ": " + "|".repeat(Math.round(10f * answer.votes() / poll.most())) + " "
                        + answer.votes())
                .collect(Collectors.joining("\n"));
        Fields style =
                style("white", "medium", "solid", true).and("font", "mono").and("scale", 0.5);
        return named("rectangle", "poll-result-" + poll.type(), corner)
                .and("size", List.of(x(opposite.x() - corner.x()), y(opposite.y() - corner.y())))
                .and("label", label)
                .and("labelPoint", List.of(0.5, 0.5))
                .and("questionType", poll.type())
                .and("style", style);
    }

    private static Fields named(String type, String name, Point corner) {
        return Fields.of("type", type).and("name", name).and("point", List.of(x(corner.x()), y(corner.y())));
    }

    private static Fields style(String colour, String size, String dash, boolean filled) {
        return Fields.of("color", colour)
                .and("size", size)
                .and("isFilled", filled)
                .and("dash", dash)
                .and("scale", 1)
                .and("textAlign", "start")
                .and("font", "script");
    }
}
