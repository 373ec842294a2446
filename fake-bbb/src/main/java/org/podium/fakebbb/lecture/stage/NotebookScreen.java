package org.podium.fakebbb.lecture.stage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Locale;
import org.podium.fakebbb.lecture.script.Screen;
import org.podium.fakebbb.lecture.slide.Paper;
import org.podium.fakebbb.lecture.slide.Plot;
import org.podium.fakebbb.lecture.slide.Typeface;

/** A laboratory notebook: a table of measurements that fills line by line, and the curve through them. */
public record NotebookScreen() implements Screen {
    private static final Color INK = new Color(0x2a3440);
    private static final Color RULE = new Color(0xd4dae0);
    private static final Color BLUE = new Color(0x1f6fb2);
    private static final double[] DOSES = {0, 1, 2, 4, 8, 12, 16, 20};

    @Override
    public void paint(Graphics2D g, double since) {
        Paper paper = Window.open(g, "transport-glucose.carnet", new Color(0xfbfaf6));
        paper.text(Typeface.BOLD, 24, 76, 140, INK, "Transport du glucose à travers la membrane");
        paper.text(Typeface.SANS, 17, 76, 168, new Color(0x6a7480), "Globules rouges, 37 °C, trois mesures par point");
        int rows = Math.min(DOSES.length, 1 + (int) (since / 0.7));
        row(paper, 214, "C (mM)", "V (µmol/min)", new Color(0xe6eef5));
        for (int i = 0; i < rows; i++) {
            Color back = i == rows - 1 ? new Color(0xfff4cc) : Color.WHITE;
            row(paper, 252 + 38.0 * i, number(DOSES[i]), number(speed(DOSES[i])), back);
        }
        Plot plot = new Plot(560, 220, 560, 700, 0, 20, 20);
        paper.line(560, 580, 1150, 580, INK, 2);
        paper.line(560, 590, 560, 200, INK, 2);
        paper.text(Typeface.SERIF_ITALIC, 20, 1160, 586, INK, "C");
        paper.text(Typeface.SERIF_ITALIC, 20, 552, 190, INK, "V");
        double shown = DOSES[rows - 1];
        if (shown > 0) {
            new Plot(560, 260, 560 * shown / 20, 640, 0, shown, 16).curve(paper, BLUE, 3, NotebookScreen::speed);
        }
        for (int i = 0; i < rows; i++) {
            paper.disc(plot.screenX(DOSES[i]), 580 - 20 * speed(DOSES[i]), 6, new Color(0xc8442f));
        }
        if (rows == DOSES.length) {
            paper.line(560, 580 - 20 * 15, 1130, 580 - 20 * 15, new Color(0x7a8794), 1.2);
            paper.text(Typeface.SERIF_ITALIC, 19, 980, 266, INK, "saturation");
        }
    }

    /** Michaelis and Menten's law, with half speed at 3 mM. */
    private static double speed(double dose) {
        return 15 * dose / (3 + dose);
    }

    private static void row(Paper paper, double y, String left, String right, Color back) {
        paper.box(76, y - 26, 400, 38, back);
        paper.line(76, y + 12, 476, y + 12, RULE, 1);
        paper.text(Typeface.SANS, 19, 96, y, INK, left);
        paper.text(Typeface.SANS, 19, 286, y, INK, right);
    }

    private static String number(double value) {
        return String.format(Locale.FRENCH, "%.1f", value);
    }
}
