package org.podium.fakebbb.lecture.slide;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;

/**
 * One page: a title, some points, and a figure beside or below them.
 *
 * @param points one a line; a line that begins with two spaces goes on with the one before
 * @param colour of the deck
 */
public record Slide(String title, List<String> points, Color colour, String footer, Consumer<Paper> figure) {
    public static final double WIDTH = 960;
    public static final double HEIGHT = 540;

    public static final Color INK = new Color(0x22, 0x2b, 0x36);
    private static final Color GREY = new Color(0x6a, 0x75, 0x82);

    public Slide {
        points = List.copyOf(points);
    }

    /** Title and points: what BBB keeps as the slide's text. */
    public String text() {
        return title + "\n" + String.join("\n", points);
    }

    void draw(Paper paper) {
        paper.box(0, 0, WIDTH, HEIGHT, Color.WHITE);
        paper.box(0, 0, WIDTH, 74, colour);
        paper.box(0, 74, WIDTH, 5, colour.brighter());
        paper.text(Typeface.BOLD, 33, 42, 49, Color.WHITE, title);
        double y = 94;
        for (String point : points) {
            boolean continued = point.startsWith("  ");
            y += continued ? 32 : 44;
            if (!continued) {
                paper.disc(46, y - 7.5, 4.5, colour);
            }
            paper.text(Typeface.SANS, 23.5, 60, y, INK, point.strip());
        }
        figure.accept(paper);
        paper.line(42, 508, WIDTH - 42, 508, new Color(0xd5, 0xdb, 0xe1), 1);
        paper.text(Typeface.SANS, 13.5, 42, 528, GREY, footer);
    }
}
