package org.podium.fakebbb.lecture.course;

import java.awt.Color;
import java.time.Instant;
import java.util.List;
import org.podium.fakebbb.lecture.script.Course;
import org.podium.fakebbb.lecture.script.Person;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.slide.Paper;
import org.podium.fakebbb.lecture.slide.Plot;
import org.podium.fakebbb.lecture.slide.Slide;
import org.podium.fakebbb.lecture.slide.Typeface;
import org.podium.fakebbb.lecture.stage.CodeScreen;

/** Two lectures of more than twenty minutes: rounds of a short one, on slides of their own that go on. */
final class Lessons {
    private static final double LEAST = 20 * 60.0 + 5;
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:01:40.200Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:02:10.700Z");
    private static final Color RED = new Color(0xc8442f);
    private static final Color PALE = new Color(0xb9c2cc);
    private static final Color GREEN = new Color(0x2f7d4f);

    private Lessons() {}

    /** Sums of sines: each part adds a term. */
    static Script sums() {
        Script one = Fourier.script().withoutClaps();
        int rounds = (int) Math.ceil(LEAST / one.seconds());
        return one.inRounds(
                rounds,
                new Course(
                        "sommes",
                        "pod-1204-analyse-sommes",
                        "Sommes de sinus — cours 2",
                        Person.MARIE,
                        one.course().generation(),
                        new Course.Held(MONDAY, 31, 2)),
                parts(rounds, new Slides(0x1d4e7a, "M. Dupont · Sommes de sinus"), "Sommes de sinus", Lessons::sum)
                        .uploaded("sommes", MONDAY));
    }

    /** Cells that divide: each part has more of them. */
    static Script divisions() {
        Script one = Cellule.script().withoutClaps();
        int rounds = (int) Math.ceil(LEAST / one.seconds());
        return one.inRounds(
                rounds,
                new Course(
                        "division",
                        "pod-1310-biologie-division",
                        "La division cellulaire — cours 4",
                        Person.MARIE,
                        one.course().generation(),
                        new Course.Held(TUESDAY, 28, 1)),
                parts(rounds, new Slides(0x2f6f4f, "M. Dupont · Division"), "La division", Lessons::divided)
                        .uploaded("division", TUESDAY));
    }

    private interface Figure {
        void draw(Paper paper, int number);
    }

    private static Slides parts(int rounds, Slides slides, String title, Figure figure) {
        List<String> steps = List.of("l’idée", "l’exemple", "la mesure", "à retenir");
        for (int round = 0; round < rounds; round++) {
            for (int step = 0; step < steps.size(); step++) {
                int number = round * steps.size() + step + 1;
                slides.add(
                        title + " : " + steps.get(step),
                        List.of("Partie " + (round + 1) + " sur " + rounds, "Étape " + (step + 1) + " sur 4"),
                        paper -> figure.draw(paper, number));
            }
        }
        return slides;
    }

    private static void sum(Paper paper, int terms) {
        new Plot(480, 170, 420, 280, 0, 4 * Math.PI, 1.6)
                .axes(paper, "t", "f(t)")
                .curve(paper, PALE, 3, t -> Math.sin(t) >= 0 ? 1 : -1)
                .curve(paper, RED, 2.4, t -> CodeScreen.square(t, terms));
        paper.text(Typeface.SANS, 18, 60, 400, Slide.INK, terms + (terms == 1 ? " terme" : " termes"));
    }

    private static void divided(Paper paper, int number) {
        int cells = 1 + number % 12;
        for (int cell = 0; cell < cells; cell++) {
            int row = cell / 4;
            double x = 520 + 110.0 * (cell % 4);
            double y = 210 + 110.0 * row;
            paper.disc(x, y, 44, new Color(0xdff0e3));
            paper.ring(x, y, 44, GREEN, 4);
            paper.disc(x, y, 14, new Color(0x8e6fb3));
        }
    }
}
