package org.podium.fakebbb.lecture.slide;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Writes SVG, as the converter behind BBB does: text is outlines. */
public final class SvgPaper implements Paper {
    private final StringBuilder elements = new StringBuilder();

    /** A slide as an SVG file. */
    public static String render(Slide slide) {
        SvgPaper paper = new SvgPaper();
        slide.draw(paper);
        return paper.file(Slide.WIDTH, Slide.HEIGHT, "pt");
    }

    public String file(double width, double height, String unit) {
        String w = number(width);
        String h = number(height);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w
                + unit + "\" height=\"" + h + unit + "\" viewBox=\"0 0 " + w + " " + h + "\" version=\"1.1\">\n"
                + elements + "</svg>\n";
    }

    @Override
    public void fill(Shape shape, Color color) {
        PathIterator path = shape.getPathIterator(null);
        String rule = path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : "";
        element(path, "fill=\"" + hex(color) + "\"" + rule + opacity("fill", color));
    }

    @Override
    public void stroke(Shape shape, Color color, double width) {
        element(
                shape.getPathIterator(null),
                "fill=\"none\" stroke=\"" + hex(color) + "\" stroke-width=\"" + number(width)
                        + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"" + opacity("stroke", color));
    }

    private void element(PathIterator path, String attributes) {
        elements.append("<path d=\"");
        double[] p = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> points('M', p, 2);
                case PathIterator.SEG_LINETO -> points('L', p, 2);
                case PathIterator.SEG_QUADTO -> points('Q', p, 4);
                case PathIterator.SEG_CUBICTO -> points('C', p, 6);
                default -> elements.append('Z');
            }
        }
        elements.append("\" ").append(attributes).append("/>\n");
    }

    private void points(char command, double[] p, int count) {
        elements.append(command);
        for (int i = 0; i < count; i++) {
            elements.append(i == 0 ? "" : " ").append(number(p[i]));
        }
    }

    private static String opacity(String what, Color color) {
        return color.getAlpha() == 255 ? "" : " " + what + "-opacity=\"" + number(color.getAlpha() / 255.0) + "\"";
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
