package org.podium.fakebbb.lecture.stage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.podium.fakebbb.lecture.script.Screen;
import org.podium.fakebbb.lecture.slide.Paper;
import org.podium.fakebbb.lecture.slide.Plot;
import org.podium.fakebbb.lecture.slide.Typeface;

/** An editor in which a few lines of Python are typed, and the curves that they draw when they run. */
public record CodeScreen(double typed) implements Screen {
    private static final Color PAPER = new Color(0x1e242c);
    private static final Color PLAIN = new Color(0xd7dde4);
    private static final Color WORD = new Color(0x7fb5e6);
    private static final Color REMARK = new Color(0x83a06c);
    private static final Color NUMBER = new Color(0x5d6774);
    private static final List<String> CODE = List.of(
            "# somme de Fourier du signal carré",
            "import numpy as np",
            "",
            "def somme(t, harmoniques):",
            "    total = np.zeros_like(t)",
            "    for k in range(harmoniques):",
            "        n = 2 * k + 1          # impaires",
            "        total += np.sin(n * t) / n",
            "    return 4 / np.pi * total",
            "",
            "t = np.linspace(0, 2 * np.pi, 800)",
            "for h in (1, 3, 9, 25):",
            "    trace(t, somme(t, h))");
    private static final int[] TERMS = {1, 3, 9, 25};

    @Override
    public void paint(Graphics2D g, double since) {
        Paper paper = Window.open(g, "fourier.py — Éditeur", PAPER);
        int letters = (int) (CODE.stream().mapToInt(String::length).sum() * Math.min(1, since / typed));
        double y = 138;
        for (int i = 0; i < CODE.size(); i++) {
            String line = CODE.get(i);
            int shown = Math.clamp(letters, 0, line.length());
            paper.text(Typeface.MONO, 19, 62, y, NUMBER, String.format("%2d", i + 1));
            line(paper, line.substring(0, shown), y);
            boolean here = letters >= 0 && letters <= line.length() && (since < typed || i == CODE.size() - 1);
            if (here && since % 1 < 0.6) {
                paper.box(100 + Typeface.MONO.width("m", 19) * shown, y - 17, 2.5, 22, Color.WHITE);
            }
            letters -= line.length();
            y += 30;
        }
        if (since > typed + 0.6) {
            result(paper, since - typed - 0.6);
        }
    }

    private static void line(Paper paper, String text, double y) {
        int remark = text.indexOf('#');
        String code = remark < 0 ? text : text.substring(0, remark);
        double letter = Typeface.MONO.width("m", 19);
        paper.text(Typeface.MONO, 19, 100, y, PLAIN, code);
        for (String word : List.of("import ", " as ", "def ", "for ", " in ", "return ")) {
            int at = code.indexOf(word);
            if (at >= 0) {
                paper.text(Typeface.MONO, 19, 100 + letter * at, y, WORD, word);
            }
        }
        if (remark >= 0) {
            paper.text(Typeface.MONO, 19, 100 + letter * remark, y, REMARK, text.substring(remark));
        }
    }

    private static void result(Paper paper, double since) {
        int step = Math.min(TERMS.length - 1, (int) (since / 1.1));
        paper.box(700, 130, 500, 380, Color.WHITE);
        paper.text(
                Typeface.BOLD,
                18,
                722,
                160,
                Color.DARK_GRAY,
                TERMS[step] + (step == 0 ? " harmonique" : " harmoniques"));
        Plot plot = new Plot(740, 210, 400, 240, 0, 2 * Math.PI, 1.4).axes(paper, "t", "f");
        plot.curve(paper, new Color(0xb9c2cc), 3, t -> t % (2 * Math.PI) < Math.PI ? 1 : -1);
        plot.curve(paper, new Color(0xc8442f), 2.6, t -> square(t, TERMS[step]));
        paper.box(60, 560, 1160, 116, new Color(0x12171d));
        paper.text(Typeface.MONO, 17, 78, 590, REMARK, "$ python3 fourier.py");
        for (int i = 0; i <= step && i < 2; i++) {
            String line = String.format(
                    Locale.FRENCH, "h = %-3d écart moyen %.3f", TERMS[step - i], distance(TERMS[step - i]));
            paper.text(Typeface.MONO, 17, 78, 618 + 26.0 * i, PLAIN, line);
        }
    }

    /** How far the sum is from the square signal in the mean over half a period, where that is 1. */
    private static double distance(int harmonics) {
        return IntStream.range(0, 400)
                .mapToDouble(i -> Math.abs(1 - square(Math.PI * (i + 0.5) / 400, harmonics)))
                .average()
                .orElse(0);
    }

    /** The square signal's Fourier sum. */
    public static double square(double t, int harmonics) {
        double sum = 0;
        for (int k = 0; k < harmonics; k++) {
            int n = 2 * k + 1;
            sum += Math.sin(n * t) / n;
        }
        return 4 / Math.PI * sum;
    }
}
