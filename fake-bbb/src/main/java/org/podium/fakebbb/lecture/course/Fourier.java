package org.podium.fakebbb.lecture.course;

import static org.podium.fakebbb.lecture.course.Shapes.at;

import java.awt.Color;
import java.time.Instant;
import java.util.List;
import org.podium.fakebbb.lecture.script.Course;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Generation;
import org.podium.fakebbb.lecture.script.Ink;
import org.podium.fakebbb.lecture.script.Person;
import org.podium.fakebbb.lecture.script.Poll;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.script.Telling;
import org.podium.fakebbb.lecture.script.Voice;
import org.podium.fakebbb.lecture.slide.Deck;
import org.podium.fakebbb.lecture.slide.Paper;
import org.podium.fakebbb.lecture.slide.Plot;
import org.podium.fakebbb.lecture.slide.Slide;
import org.podium.fakebbb.lecture.slide.Typeface;
import org.podium.fakebbb.lecture.stage.CodeScreen;

/** Fourier analysis, on the classic whiteboard: two cameras, a shared screen, every kind of drawing, a poll. */
final class Fourier {
    private static final Instant CREATED = Instant.parse("2026-11-16T08:02:11.417Z");
    private static final Color RED = new Color(0xc8442f);
    private static final Color BLUE = new Color(0x1f6fb2);
    private static final Color PALE = new Color(0xb9c2cc);
    private static final Poll POLL = new Poll(
            "A-3",
            "La série d’un signal impair contient…",
            List.of(new Poll.Answer("A", 3), new Poll.Answer("B", 14), new Poll.Answer("C", 2)),
            21,
            19);

    private static final String PARITY = "f(−t) = −f(t)   →   a";

    private Fourier() {}

    static Script script() {
        Course course = new Course(
                "fourier",
                "pod-1204-analyse-fourier",
                "Analyse de Fourier — cours 1",
                Person.MARIE,
                Generation.CLASSIC,
                new Course.Held(CREATED, 24, 2));
        return new Telling(Voice.of("fourier"))
                .clap()
                .say(0.4)
                .chat(Person.ELISE, false, "Bonjour Madame !")
                .say(0.9)
                .point(at(0.10, 0.30), at(0.42, 0.33), at(0.30, 0.45))
                .say(0.8)
                .point(at(0.45, 0.5), at(0.7, 0.45), at(0.85, 0.6))
                .say(0.6)
                .draw(Ink.RED, Shapes.ring(0.70, 0.57, 0.12, 0.25))
                .pause(0.6)
                .page(2)
                .say(0.5)
                .point(at(0.2, 0.2), at(0.3, 0.45), at(0.5, 0.47))
                .say(0.7)
                .draw(Ink.BLUE, Shapes.underline(0.12, 0.55, 0.515))
                .draw(Ink.GREEN, Shapes.box(Figure.Kind.RECTANGLE, 0.10, 0.33, 0.58, 0.55))
                .say(0.8)
                .draw(Ink.ORANGE, new Figure.Box(Figure.Kind.TRIANGLE, at(0.040, 0.74), at(0.080, 0.81), true))
                .draw(Ink.BLACK, Shapes.line(0.14, 0.83, 0.46, 0.83))
                .pause(0.5)
                .undo()
                .say(0.6)
                .chat(Person.ELISE, false, "Et au point de discontinuité ?")
                .say(0.5)
                .page(3)
                .say(0.6)
                .draw(Ink.VIOLET, Shapes.box(Figure.Kind.ELLIPSE, 0.62, 0.22, 0.73, 0.42))
                .clap()
                .say(0.4)
                .zoom(at(0.42, 0.12), 0.5)
                .pause(1.6)
                .wide()
                .say(1.6)
                .pause(0.5)
                .share(new CodeScreen(4.2), 2, 0.8)
                .page(4)
                .say(0.7)
                .chat(Person.MARIE, true, "Répondez au sondage, s’il vous plaît : A, B ou C &lt; 30 s")
                .pause(2)
                .poll(POLL, at(0.60, 0.52), at(0.92, 0.86))
                .say(0.8)
                .draw(Ink.RED, Shapes.text("b(n) seulement :\nsinus & impair", 0.08, 0.70, 0.40, 0.18))
                .chat(
                        Person.ELISE,
                        false,
                        "Merci ! <a href=\"https://example.org/td1\""
                                + " rel=\"nofollow\"><u>https://example.org/td1</u></a>")
                .page(1)
                .say(0.9)
                .clap()
                .end(course, deck());
    }

    private static Deck deck() {
        return new Slides(0x1d4e7a, "M. Dupont · Analyse de Fourier · L2 Mathématiques")
                .add(
                        "L’idée de Fourier",
                        List.of(
                                "Tout signal périodique",
                                "  est une somme de sinus et de cosinus",
                                "Fréquences : multiples de 1/T"),
                        Fourier::idea)
                .add("Les coefficients", List.of("Intégrales sur une période :"), Fourier::coefficients)
                .add(
                        "Convergence et phénomène de Gibbs",
                        List.of("Au saut : le milieu", "À côté : + 9 %"),
                        Fourier::gibbs)
                .add(
                        "Parité",
                        List.of(
                                "f paire : des cosinus seulement",
                                "f impaire : des sinus seulement",
                                "Exercice 2 : la dent de scie"),
                        Fourier::parity)
                .uploaded("fourier", CREATED);
    }

    private static double square(double t) {
        return Math.sin(t) >= 0 ? 1 : -1;
    }

    private static void idea(Paper paper) {
        new Plot(500, 190, 400, 250, 0, 4 * Math.PI, 1.6)
                .axes(paper, "t", "f(t)")
                .curve(paper, PALE, 3.5, Fourier::square)
                .curve(paper, RED, 2.6, t -> CodeScreen.square(t, 3));
        paper.text(Typeface.SANS, 17, 60, 330, PALE.darker(), "— le signal carré");
        paper.text(Typeface.SANS, 17, 60, 360, RED, "— trois harmoniques");
        paper.text(Typeface.SERIF_ITALIC, 24, 60, 470, Slide.INK, "f(t) = 4/π · ( sin t + sin 3t / 3 + sin 5t / 5 )");
    }

    private static void coefficients(Paper paper) {
        integral(paper, 240, "a", "cos");
        integral(paper, 330, "b", "sin");
        paper.text(Typeface.SERIF_ITALIC, 28, 96, 430, Slide.INK, "a");
        paper.text(Typeface.SERIF, 18, 112, 438, Slide.INK, "0");
        paper.text(Typeface.SANS, 22, 136, 430, Slide.INK, ": la valeur moyenne du signal");
        for (int n = 1; n < 8; n++) {
            double height = n % 2 == 1 ? 190.0 / n : 3;
            paper.box(650 + n * 30, 420 - height, 18, height, n % 2 == 1 ? BLUE : PALE);
            paper.centred(Typeface.SANS, 14, 659 + n * 30, 440, Slide.INK, String.valueOf(n));
        }
        paper.line(660, 420, 900, 420, Slide.INK, 1.6);
        paper.text(Typeface.SANS, 16, 700, 470, Slide.INK, "spectre du signal carré");
    }

    private static void integral(Paper paper, double y, String name, String function) {
        paper.text(Typeface.SERIF_ITALIC, 32, 120, y, Slide.INK, name);
        paper.text(Typeface.SERIF_ITALIC, 19, 138, y + 8, Slide.INK, "n");
        paper.text(Typeface.SERIF, 32, 160, y, Slide.INK, "=");
        paper.centred(Typeface.SERIF, 26, 206, y - 18, Slide.INK, "2");
        paper.line(194, y - 10, 218, y - 10, Slide.INK, 1.6);
        paper.centred(Typeface.SERIF_ITALIC, 26, 206, y + 18, Slide.INK, "T");
        paper.text(Typeface.SERIF, 54, 232, y + 12, Slide.INK, "∫");
        paper.text(Typeface.SERIF_ITALIC, 17, 258, y - 28, Slide.INK, "T");
        paper.text(Typeface.SERIF, 17, 248, y + 26, Slide.INK, "0");
        paper.text(Typeface.SERIF_ITALIC, 30, 274, y, Slide.INK, "f(t) " + function + "(2πnt/T) dt");
    }

    private static void gibbs(Paper paper) {
        new Plot(420, 130, 470, 330, 0, 2 * Math.PI, 1.5)
                .axes(paper, "t", "")
                .curve(paper, PALE, 3, Fourier::square)
                .curve(paper, BLUE, 2, t -> CodeScreen.square(t, 12));
        paper.line(420, 295 - 1.179 * 110, 640, 295 - 1.179 * 110, RED, 1.3);
        paper.text(Typeface.SANS, 16, 300, 295 - 1.179 * 110 + 5, RED, "+ 9 % du saut");
        paper.disc(655, 295, 5, RED);
    }

    private static void parity(Paper paper) {
        new Plot(560, 150, 320, 110, -Math.PI, Math.PI, 1.4)
                .axes(paper, "t", "")
                .curve(paper, BLUE, 2.6, Math::cos);
        paper.text(Typeface.SANS, 16, 840, 150, BLUE, "paire");
        paper.text(Typeface.SERIF_ITALIC, 24, 60, 330, Slide.INK, PARITY);
        paper.text(Typeface.SERIF, 16, 60 + Typeface.SERIF_ITALIC.width(PARITY, 24), 337, Slide.INK, "n");
        paper.text(Typeface.SERIF_ITALIC, 24, 84 + Typeface.SERIF_ITALIC.width(PARITY, 24), 330, Slide.INK, "= 0");
    }
}
