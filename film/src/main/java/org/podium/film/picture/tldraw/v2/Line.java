package org.podium.film.picture.tldraw.v2;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.podium.film.picture.tldraw.freehand.InkOutline;
import org.podium.film.picture.tldraw.freehand.Pen;
import org.podium.film.picture.tldraw.geo.FittedDash.End;
import org.podium.film.picture.tldraw.geo.Inky;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.Vec;
import org.podium.film.timeline.Attributes;

/** A line through handles: from one to the next, or as a curve. */
final class Line implements Kind {
    private static final int MOST_HANDLES = 5_000;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        List<Vec> handles = handles(figure);
        if (handles.size() < 2) {
            return List.of();
        }
        List<Spline> parts = parts(figure, handles);
        int colour = figure.tone().solid();
        if (figure.dash().broken()) {
            return dashed(figure, parts);
        }
        if (figure.dash() == Dash.Style.SOLID) {
            return List.of(new Ink.Line(path(parts), colour, figure.width()));
        }
        if (!curved(figure)) {
            return List.of(new Ink.Line(Inky.open(figure.id(), handles, figure.width()), colour, figure.width()));
        }
        Pen pen = Pen.of(figure.width()).thinning(0.4).streamline(0).last(true);
        Path2D outline = Paths.ring(InkOutline.of(samples(parts), pen));
        return List.of(new Ink.Fill(outline, colour), new Ink.Line(outline, colour, 1));
    }

    private static List<Ink> dashed(Figure figure, List<Spline> parts) {
        List<Ink> inks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            End start = i > 0 ? End.OVER : End.AT;
            End end = i < parts.size() - 1 ? End.OVER : End.AT;
            Dash dash = figure.fittedDash().open(parts.get(i).length(), start, end);
            inks.add(new Ink.Line(parts.get(i).shape(), figure.tone().solid(), figure.width(), dash));
        }
        return inks;
    }

    private static boolean curved(Figure figure) {
        return figure.props().text("spline", "line").equals("cubic");
    }

    private static List<Spline> parts(Figure figure, List<Vec> handles) {
        return curved(figure) ? Spline.through(handles) : Spline.straight(handles);
    }

    private static Path2D path(List<Spline> parts) {
        Path2D path = Paths.empty();
        parts.forEach(part -> path.append(part.shape(), true));
        return path;
    }

    private static List<Vec> samples(List<Spline> parts) {
        List<Vec> samples = new ArrayList<>();
        parts.forEach(part -> samples.addAll(part.samples()));
        return samples;
    }

    /** The handles by their index; newer drawings list them as points. */
    private static List<Vec> handles(Figure figure) {
        record Handle(String index, Vec point) {}
        List<Handle> handles = new ArrayList<>();
        for (String name : List.of("handles", "points")) {
            for (Map.Entry<String, ?> entry :
                    figure.props().under(name).values().entrySet()) {
                Attributes handle = Segments.attributes(entry.getValue());
                if (handle.has("x") && handle.has("y") && handles.size() < MOST_HANDLES) {
                    Vec point = new Vec(Figure.bounded(handle, "x", 0), Figure.bounded(handle, "y", 0));
                    handles.add(new Handle(handle.text("index", entry.getKey()), point));
                }
            }
        }
        handles.sort(Comparator.comparing(Handle::index));
        return handles.stream().map(Handle::point).toList();
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        List<Vec> handles = handles(figure);
        return handles.size() < 2 ? Outline.box(1, 1) : new Outline(samples(parts(figure, handles)), false);
    }

    /** A part between two handles. */
    private record Spline(Vec from, Vec first, Vec second, Vec to, boolean straight) {
        private static final double TENSION = 1.25 / 6;
        private static final int SAMPLES = 10;

        static List<Spline> straight(List<Vec> handles) {
            List<Spline> parts = new ArrayList<>();
            for (int i = 0; i < handles.size() - 1; i++) {
                Vec from = handles.get(i);
                Vec to = handles.get(i + 1);
                parts.add(new Spline(from, from, to, to, true));
            }
            return parts;
        }

        static List<Spline> through(List<Vec> handles) {
            List<Spline> parts = new ArrayList<>();
            int last = handles.size() - 2;
            for (int i = 0; i <= last; i++) {
                Vec from = handles.get(i);
                Vec to = handles.get(i + 1);
                Vec before = handles.get(Math.max(0, i - 1));
                Vec after = handles.get(Math.min(i + 2, last + 1));
                Vec first = i == 0 ? from : from.plus(to.minus(before).times(TENSION));
                Vec second = i == last ? to : to.minus(after.minus(from).times(TENSION));
                parts.add(new Spline(from, first, second, to, false));
            }
            return parts;
        }

        java.awt.Shape shape() {
            return straight
                    ? Paths.line(from, to)
                    : new CubicCurve2D.Double(
                            from.x(), from.y(), first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
        }

        List<Vec> samples() {
            if (straight) {
                return List.of(from, to);
            }
            List<Vec> samples = new ArrayList<>();
            for (int i = 0; i <= SAMPLES; i++) {
                double t = (double) i / SAMPLES;
                Vec a = from.towards(first, t);
                Vec b = first.towards(second, t);
                Vec c = second.towards(to, t);
                samples.add(a.towards(b, t).towards(b.towards(c, t), t));
            }
            return samples;
        }

        /** As the engine takes it: along the samples. */
        double length() {
            List<Vec> samples = samples();
            double length = 0;
            for (int i = 1; i < samples.size(); i++) {
                length += samples.get(i - 1).distance(samples.get(i));
            }
            return length;
        }
    }
}
