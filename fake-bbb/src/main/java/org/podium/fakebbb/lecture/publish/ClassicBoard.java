package org.podium.fakebbb.lecture.publish;

import static org.podium.fakebbb.lecture.publish.Text.number;

import java.util.List;
import java.util.Locale;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Figure.Kind;
import org.podium.fakebbb.lecture.script.Point;

/** Drawings as BBB before 2.6 kept them: groups of SVG in slide pixels. */
final class ClassicBoard {
    static final double WIDTH = 1600;
    static final double HEIGHT = 900;
    private static final double THICKNESS = 6.4;

    private ClassicBoard() {}

    /** One state under one stretch of time. */
    static String group(State state, Interval interval, String deck) {
        String image = "image" + interval.number();
        return "<g id=\"" + image + "-draw" + state.number() + "\" class=\"shape\" timestamp=\"" + number(state.at())
                + "\" undo=\"" + (state.undo() < 0 ? "-1" : number(state.undo())) + "\" shape=\"" + image + "-"
                + kind(state.figure()) + state.shape() + "\" style=\"" + style(state) + "\">" + inside(state, deck)
                + "</g>";
    }

    static String pollFile(State state, String deck) {
        return "presentation/" + deck + "/poll_result" + state.shape() + ".svg";
    }

    private static String kind(Figure figure) {
        return switch (figure) {
            case Figure.Pencil _, Figure.Highlight _ -> "pencil";
            case Figure.Line _ -> "line";
            case Figure.Box(Kind kind, Point _, Point _, boolean _) ->
                switch (kind) {
                    case RECTANGLE -> "rect";
                    case ELLIPSE -> "ellipse";
                    case TRIANGLE -> "triangle";
                };
            case Figure.Text _, Figure.Sticky _ -> "text";
            case Figure.Result _ -> "poll";
        };
    }

    private static String style(State state) {
        String colour = String.format(Locale.ROOT, "#%06x", state.drawn().ink().rgb());
        String line = "stroke:" + colour + ";stroke-width:" + THICKNESS + ";visibility:hidden;fill:";
        return switch (state.figure()) {
            case Figure.Pencil _, Figure.Highlight _ -> "stroke-linecap:round;stroke-linejoin:round;" + line + "none";
            case Figure.Line _ -> line + "none;stroke-linecap:butt";
            case Figure.Box box ->
                line + (box.filled() ? colour : "none") + ";stroke-linejoin:miter;stroke-miterlimit:8";
            case Figure.Text _, Figure.Sticky _ ->
                "color:" + colour + ";word-wrap:break-word;visibility:hidden;font-family:Arial;font-size:44px";
            case Figure.Result _ -> "visibility:hidden";
        };
    }

    private static String inside(State state, String deck) {
        return switch (state.figure()) {
            case Figure.Pencil(List<Point> points) ->
                points.size() == 1
                        ? "<circle cx=\"" + x(points.getFirst()) + "\" cy=\"" + y(points.getFirst()) + "\" r=\""
                                + THICKNESS / 2 + "\"/>"
                        : "<path d=\"" + (state.last() ? smooth(points) : straight(points)) + "\"/>";
            case Figure.Highlight(Point start, Point end) -> "<path d=\"" + straight(List.of(start, end)) + "\"/>";
            case Figure.Line(Point start, Point end, boolean _) ->
                "<path d=\"M" + place(start) + "L" + place(end) + "\"/>";
            case Figure.Box box -> "<path d=\"" + outline(box) + "\"/>";
            case Figure.Text(String text, Point corner, Point opposite) -> foreign(text, corner, opposite);
            case Figure.Sticky(String text, Point corner) ->
                foreign(text, corner, new Point(corner.x() + 0.2, corner.y() + 0.2));
            case Figure.Result(var _, Point corner, Point opposite) ->
                "<image xlink:href=\"" + pollFile(state, deck) + "\" " + frame(corner, opposite) + "/>";
        };
    }

    private static String outline(Figure.Box box) {
        Point a = box.corner();
        Point b = box.opposite();
        Point middle = a.towards(b, 0.5);
        return switch (box.kind()) {
            case RECTANGLE ->
                "M" + place(a) + "L" + place(new Point(b.x(), a.y())) + "L" + place(b) + "L"
                        + place(new Point(a.x(), b.y())) + "Z";
            case TRIANGLE ->
                "M" + place(new Point(middle.x(), a.y())) + "L" + place(b) + "L" + place(new Point(a.x(), b.y())) + "Z";
            case ELLIPSE -> {
                String arc = "A" + number(Math.abs(b.x() - a.x()) / 2 * WIDTH) + " "
                        + number(Math.abs(b.y() - a.y()) / 2 * HEIGHT) + " 0 0 1 ";
                yield "M" + place(new Point(a.x(), middle.y())) + arc + place(new Point(middle.x(), a.y())) + arc
                        + place(new Point(b.x(), middle.y())) + arc + place(new Point(middle.x(), b.y())) + arc
                        + place(new Point(a.x(), middle.y())) + "Z";
            }
        };
    }

    private static String foreign(String text, Point corner, Point opposite) {
        return "<switch><foreignObject " + frame(corner, opposite)
                + "><p xmlns=\"http://www.w3.org/1999/xhtml\" style=\"margin:0;padding:0\">"
                + Text.escape(text).replace("\n", "<br/>") + "</p></foreignObject></switch>";
    }

    private static String straight(List<Point> points) {
        StringBuilder path = new StringBuilder("M" + place(points.getFirst()));
        points.stream().skip(1).forEach(point -> path.append('L').append(place(point)));
        return path.toString();
    }

    /** The server smooths a finished stroke into cubic curves. */
    private static String smooth(List<Point> p) {
        StringBuilder path = new StringBuilder("M" + place(p.getFirst()));
        for (int i = 0; i < p.size() - 1; i++) {
            Point before = p.get(Math.max(0, i - 1));
            Point after = p.get(Math.min(p.size() - 1, i + 2));
            Point one = handle(p.get(i), before, p.get(i + 1));
            Point two = handle(p.get(i + 1), after, p.get(i));
            path.append('C')
                    .append(place(one))
                    .append(',')
                    .append(place(two))
                    .append(',')
                    .append(place(p.get(i + 1)));
        }
        return path.toString();
    }

    private static Point handle(Point at, Point from, Point to) {
        return new Point(at.x() + (to.x() - from.x()) / 6, at.y() + (to.y() - from.y()) / 6);
    }

    private static String frame(Point corner, Point opposite) {
        return "width=\"" + number((opposite.x() - corner.x()) * WIDTH) + "\" height=\""
                + number((opposite.y() - corner.y()) * HEIGHT) + "\" x=\"" + x(corner) + "\" y=\"" + y(corner) + "\"";
    }

    private static String place(Point point) {
        return x(point) + " " + y(point);
    }

    private static String x(Point point) {
        return number(point.x() * WIDTH);
    }

    private static String y(Point point) {
        return number(point.y() * HEIGHT);
    }
}
