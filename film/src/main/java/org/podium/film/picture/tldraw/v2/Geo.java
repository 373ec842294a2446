package org.podium.film.picture.tldraw.v2;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Cloud;
import org.podium.film.picture.tldraw.geo.FittedDash.End;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.geo.Pill;
import org.podium.film.picture.tldraw.geo.Polygons;
import org.podium.film.picture.tldraw.ink.Angles;
import org.podium.film.picture.tldraw.ink.Dash;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Vec;

/** The geometric shapes with a label, each of which grows with its text. */
final class Geo implements Kind {
    private static final double USUAL = 100;
    private static final double OUTLINE_STEP = 20;

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        GeoLabel label = GeoLabel.of(figure, width(figure), figure.side("h", USUAL));
        double height = label.height();
        List<Ink> inks = new ArrayList<>(
                switch (figure.props().text("geo", "rectangle")) {
                    case "ellipse" -> round(figure, ellipse(width(figure), height), perimeter(width(figure), height));
                    case "oval" -> round(figure, Pill.shape(width(figure), height), Pill.around(width(figure), height));
                    case "cloud" -> cloud(figure, cloudOf(figure, height));
                    default -> GeoPolygon.of(figure, width(figure), height).inks();
                });
        inks.addAll(label.inks(inside(figure, height)));
        inks.addAll(LinkSign.of(figure, new Rectangle2D.Double(0, 0, width(figure), height)));
        return inks;
    }

    /** Where the label is set: in the whole shape, in a cloud between its outermost bumps. */
    private static Rectangle2D inside(Figure figure, double height) {
        return figure.props().text("geo", "rectangle").equals("cloud")
                ? cloudOf(figure, height).outline().bounds()
                : new Rectangle2D.Double(0, 0, width(figure), height);
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        double height =
                GeoLabel.of(figure, width(figure), figure.side("h", USUAL)).height();
        return switch (figure.props().text("geo", "rectangle")) {
            case "ellipse" -> new Outline(around(width(figure), height), true);
            case "oval" -> Pill.outline(width(figure), height);
            case "cloud" -> cloudOf(figure, height).outline();
            default ->
                new Outline(Polygons.corners(figure.props().text("geo", "rectangle"), width(figure), height), true);
        };
    }

    private static double width(Figure figure) {
        return figure.side("w", USUAL);
    }

    private static List<Ink> round(Figure figure, Shape shape, double around) {
        List<Ink> inks = new ArrayList<>(figure.filled(shape));
        Dash dash = figure.fittedDash().closed(around < 64 ? around * 2 : around, 4);
        inks.add(new Ink.Line(shape, figure.tone().solid(), figure.width(), dash));
        return inks;
    }

    private static Shape ellipse(double width, double height) {
        return new Ellipse2D.Double(0, 0, width, height);
    }

    private static double perimeter(double width, double height) {
        double rx = width / 2;
        double ry = height / 2;
        double h = Math.pow(rx - ry, 2) / Math.pow(rx + ry, 2);
        return Math.PI * (rx + ry) * (1 + 3 * h / (10 + Math.sqrt(4 - 3 * h)));
    }

    private static List<Vec> around(double width, double height) {
        int count = (int) Math.clamp(Math.ceil(perimeter(width, height) / OUTLINE_STEP), 8, 5_000);
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Vec direction = Vec.at(i * Angles.TURN / count);
            points.add(new Vec(width / 2 * (1 + direction.x()), height / 2 * (1 + direction.y())));
        }
        return points;
    }

    private static Cloud cloudOf(Figure figure, double height) {
        return Cloud.of(width(figure), height, figure.id(), figure.bySize(50, 70, 100, 130));
    }

    private static List<Ink> cloud(Figure figure, Cloud cloud) {
        int colour = figure.tone().solid();
        if (figure.dash() == Dash.Style.DRAWN) {
            Shape path = cloud.inky(figure.bySize(0.5, 0.7, 0.9, 1.6));
            List<Ink> inks = new ArrayList<>(figure.filled(path));
            inks.add(new Ink.Line(path, colour, figure.width()));
            return inks;
        }
        List<Ink> inks = new ArrayList<>(figure.filled(cloud.path()));
        if (figure.dash() == Dash.Style.SOLID) {
            inks.add(new Ink.Line(cloud.path(), colour, figure.width()));
            return inks;
        }
        for (var bump : cloud.bumps()) {
            Dash dash = figure.fittedDash().open(bump.length(), End.OVER, End.OVER);
            inks.add(new Ink.Line(bump.dashed(), colour, figure.width(), dash));
        }
        return inks;
    }
}
