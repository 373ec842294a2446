package org.podium.film.picture.tldraw.v2;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.geo.Outline;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.lettering.Align;
import org.podium.film.picture.tldraw.lettering.BlockLayout;
import org.podium.film.picture.tldraw.lettering.TextBlock;
import org.podium.film.picture.tldraw.lettering.TextStyle;
import org.podium.film.picture.tldraw.lettering.Typeface;

/**
 * A link pasted on the board: a card with its address and its site. The page's own picture and title are not published.
 */
final class Bookmark implements Kind {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 320;
    /** The part below, with the words. */
    private static final double WORDS = 101;

    private static final double PADDING = 16;
    private static final double CORNER = 6;
    private static final int LONGEST = 500;
    private static final int EDGE = 0xFFDEE2E6;
    private static final int EMPTY = 0xFFE9ECEF;
    private static final int SOFT = 0xFF6C757D;
    private static final double SIGN = 32;

    private static final TextStyle ADDRESS = new TextStyle(Typeface.ARIMO, 16, 24, 0);
    private static final TextStyle SITE = new TextStyle(Typeface.ARIMO, 12, 18, 0);

    @Override
    public List<Ink> inks(Figure figure, Board board) {
        double width = figure.side("w", WIDTH);
        double height = figure.side("h", HEIGHT);
        String address = figure.props().text("url", "").strip();
        String shown = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        RoundRectangle2D card = new RoundRectangle2D.Double(0, 0, width, height, 2 * CORNER, 2 * CORNER);
        double picture = Math.max(0, height - WORDS);
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Fill(card, Palette.BACKGROUND));
        if (picture > SIGN) {
            inks.add(new Ink.Fill(new Rectangle2D.Double(0, 0, width, picture), EMPTY));
            AffineTransform place = AffineTransform.getTranslateInstance((width - SIGN) / 2, (picture - SIGN) / 2);
            inks.add(new Ink.Moved(place, List.of(new Ink.Line(chain(), SOFT, 3))));
        }
        words(shown, width - 2 * PADDING, picture + PADDING / 2, height, inks);
        return List.of(new Ink.Clipped(card, inks), new Ink.Line(card, EDGE, 1));
    }

    /** The address in as many lines as there is room for, below it the site. */
    private static void words(String address, double room, double top, double bottom, List<Ink> inks) {
        double end = bottom - PADDING / 2 - SITE.lineHeight();
        TextBlock lines = BlockLayout.inside(address, ADDRESS, Align.START, Math.max(1, room));
        int fit = (int) Math.max(1, (end - top) / ADDRESS.lineHeight());
        Rectangle2D seen = new Rectangle2D.Double(PADDING, top, Math.max(1, room), fit * ADDRESS.lineHeight());
        inks.add(new Ink.Clipped(seen, List.of(new Ink.Words(lines, PADDING, top, Palette.TEXT, 0))));
        TextBlock site = BlockLayout.unbroken(site(address), SITE, Align.START);
        inks.add(new Ink.Words(site, PADDING, end, SOFT, 0));
    }

    private static String site(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** Two links of a chain. */
    private static Path2D chain() {
        Path2D path = Paths.empty();
        path.append(new RoundRectangle2D.Double(0, 10, 18, 12, 12, 12), false);
        path.append(new RoundRectangle2D.Double(14, 10, 18, 12, 12, 12), false);
        return path;
    }

    @Override
    public Outline outline(Figure figure, Board board) {
        return Outline.box(figure.side("w", WIDTH), figure.side("h", HEIGHT));
    }
}
