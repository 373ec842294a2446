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
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.script.Telling;
import org.podium.fakebbb.lecture.script.Voice;
import org.podium.fakebbb.lecture.slide.Deck;
import org.podium.fakebbb.lecture.slide.Paper;
import org.podium.fakebbb.lecture.slide.Slide;
import org.podium.fakebbb.lecture.slide.Typeface;

/** The exercises that are held while the demo runs, on slides of their own. */
final class Travaux {
    private static final Instant CREATED = Instant.parse("2026-11-20T11:00:05.300Z");
    private static final Color GREEN = new Color(0x2f7d4f);

    private Travaux() {}

    static Script script() {
        Course course = new Course(
                "td",
                "pod-1310-biologie-td-fichiers",
                "Biologie cellulaire — TD 3",
                Person.MARIE,
                Generation.CLASSIC,
                new Course.Held(CREATED, 9, 1));
        return new Telling(new Voice(Voice.of("cellule").lines().subList(0, 4)))
                .say(0.4)
                .point(at(0.2, 0.3), at(0.4, 0.5), at(0.7, 0.6))
                .pause(1)
                .page(2)
                .say(0.8)
                .draw(Ink.RED, Shapes.ring(0.70, 0.55, 0.10, 0.16))
                .say(1.2)
                .draw(Ink.BLUE, Shapes.box(Figure.Kind.RECTANGLE, 0.06, 0.62, 0.40, 0.78))
                .page(3)
                .say(1)
                .pause(1)
                .end(course, deck());
    }

    private static Deck deck() {
        return new Slides(0x2f6f4f, "M. Dupont · Biologie cellulaire · TD 3")
                .add(
                        "TD 3 — l’osmose",
                        List.of("Exercice 1 : globules rouges", "Exercice 2 : volume et pression", "Corrigé jeudi"),
                        paper -> cells(paper, 46))
                .add(
                        "Exercice 1",
                        List.of("Eau pure : la cellule gonfle", "Eau salée : elle se ride", "Dites pourquoi."),
                        paper -> cells(paper, 62))
                .add(
                        "Exercice 2",
                        List.of("Pression : P = c · R · T", "c = 0,3 mol/l, T = 310 K", "Calculez P."),
                        paper -> paper.text(Typeface.SERIF_ITALIC, 40, 560, 320, Slide.INK, "P = c · R · T"))
                .uploaded("td", CREATED);
    }

    private static void cells(Paper paper, double radius) {
        for (int i = 0; i < 3; i++) {
            double size = radius * (0.7 + 0.3 * i);
            paper.disc(560 + 140.0 * i, 300, size, new Color(0xd98a8a));
            paper.ring(560 + 140.0 * i, 300, size, GREEN, 4);
        }
    }
}
