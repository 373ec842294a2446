package org.podium.film.picture.tldraw.lettering;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/** Replaces tabs by as many spaces as lead about to the next stop: a browser has one every eight spaces. */
final class Tabs {
    private static final FontRenderContext SPACE = new FontRenderContext(null, true, true);
    private static final int STOP = 8;
    private static final int MOST = 100;

    private Tabs() {}

    static String expanded(String line, TextStyle hand) {
        String text = line;
        int tab = text.indexOf('\t');
        for (int i = 0; tab >= 0 && i < MOST; i++) {
            double space = width(" ", hand);
            double before = tab == 0 ? 0 : width(text.substring(0, tab), hand) / Math.max(space, 1e-3);
            double next = (Math.floor((before + 0.5) / STOP) + 1) * STOP;
            int spaces = Math.clamp(Math.round(next - before), 1, STOP);
            text = text.substring(0, tab) + " ".repeat(spaces) + text.substring(tab + 1);
            tab = text.indexOf('\t');
        }
        return text.replace('\t', ' ');
    }

    private static double width(String text, TextStyle hand) {
        return new TextLayout(Letters.of(text, hand), SPACE).getAdvance();
    }
}
