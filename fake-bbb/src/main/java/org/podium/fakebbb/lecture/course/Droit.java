package org.podium.fakebbb.lecture.course;

import static org.podium.fakebbb.lecture.course.Shapes.at;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
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
import org.podium.fakebbb.lecture.slide.Slide;
import org.podium.fakebbb.lecture.slide.Typeface;

/** Constitutional law, on the first tldraw whiteboard: one camera, arrows, a sticky note, a poll. */
final class Droit {
    private static final Instant CREATED = Instant.parse("2026-11-17T13:31:40.902Z");
    private static final Color FRAME = new Color(0x7a1f3d);
    private static final Poll POLL = new Poll(
            "A-4",
            "Qui peut saisir le Conseil ?",
            List.of(
                    new Poll.Answer("A", 4),
                    new Poll.Answer("B", 1),
                    new Poll.Answer("C", 22),
                    new Poll.Answer("D", 6)),
            40,
            33);

    private Droit() {}

    static Script script() {
        Course course = new Course(
                "droit",
                "pod-0877-droit-constitutionnel",
                "Droit constitutionnel — la Ve République",
                Person.JEAN,
                Generation.TLDRAW_1,
                new Course.Held(CREATED, 41, 1));
        return new Telling(Voice.of("droit"))
                .clap()
                .say(0.5)
                .say(1)
                .point(at(0.2, 0.3), at(0.5, 0.4), at(0.35, 0.6))
                .pause(0.6)
                .page(2)
                .say(0.6)
                .point(at(0.48, 0.3), at(0.5, 0.55), at(0.75, 0.72))
                .say(0.8)
                .draw(Ink.RED, Shapes.arrow(0.42, 0.40, 0.28, 0.60))
                .draw(Ink.BLUE, Shapes.box(Figure.Kind.RECTANGLE, 0.10, 0.60, 0.38, 0.80))
                .say(0.8)
                .draw(Ink.GREEN, Shapes.underline(0.66, 0.91, 0.80))
                .stamp(Ink.YELLOW, new Figure.Sticky("À retenir :\nart. 49 al. 3", at(0.76, 0.20)))
                .chat(Person.ELISE, false, "Le 49.3, c’est donc l’alinéa 3 ?")
                .clap()
                .page(3)
                .say(0.5)
                .draw(Ink.VIOLET, Shapes.box(Figure.Kind.ELLIPSE, 0.56, 0.22, 0.94, 0.62))
                .say(0.8)
                .zoom(at(0.02, 0.20), 0.6)
                .pause(1.2)
                .wide()
                .page(4)
                .say(0.7)
                .pause(2.2)
                .poll(POLL, at(0.58, 0.42), at(0.94, 0.86))
                .say(0.8)
                .draw(Ink.BLACK, Shapes.text("art. 61 al. 2", 0.10, 0.80, 0.30, 0.09))
                .say(0.9)
                .chat(Person.JEAN, true, "Fiche d’arrêt : vendredi <b>18 h</b>")
                .clap()
                .end(course, deck());
    }

    private static Deck deck() {
        return new Slides(0x7a1f3d, "J. Martin · Droit constitutionnel · L1 Droit")
                .add(
                        "La Cinquième République",
                        List.of(
                                "28 septembre 1958 : référendum",
                                "4 octobre 1958 : promulgation",
                                "1962 : élection du président",
                                "  au suffrage universel direct"),
                        Droit::dates)
                .add("Les pouvoirs publics", List.of(), Droit::powers)
                .add(
                        "Le Conseil constitutionnel",
                        List.of(
                                "Neuf membres, neuf ans,",
                                "  renouvelé par tiers tous les trois ans",
                                "Contrôle avant promulgation (art. 61)",
                                "Depuis 2010 : la QPC (art. 61-1)"),
                        Droit::members)
                .add(
                        "Qui peut le saisir ?",
                        List.of(
                                "A   Tout citoyen",
                                "B   Le préfet",
                                "C   60 députés ou 60 sénateurs",
                                "D   Le Conseil d’État"),
                        _ -> {})
                .uploaded("droit", CREATED);
    }

    private static void dates(Paper paper) {
        paper.line(520, 400, 910, 400, FRAME, 4);
        String[] years = {"1946", "1958", "1962", "2008"};
        for (int i = 0; i < years.length; i++) {
            double x = 550 + 110.0 * i;
            paper.disc(x, 400, 11, i == 1 ? FRAME : new Color(0xc9a1af));
            paper.centred(i == 1 ? Typeface.BOLD : Typeface.SANS, 20, x, 440, Slide.INK, years[i]);
        }
        paper.centred(Typeface.SERIF_ITALIC, 21, 660, 366, FRAME, "la Constitution");
    }

    private static void powers(Paper paper) {
        organ(paper, 370, 120, "Président de la République");
        organ(paper, 110, 340, "Gouvernement");
        organ(paper, 630, 340, "Assemblée nationale");
        paper.text(Typeface.SERIF_ITALIC, 20, 470, 270, Slide.INK, "dissout (art. 12)");
        paper.text(Typeface.SERIF_ITALIC, 20, 392, 360, Slide.INK, "est responsable devant");
        paper.line(350, 380, 610, 380, FRAME, 2.5);
        paper.line(598, 372, 610, 380, FRAME, 2.5);
        paper.line(598, 388, 610, 380, FRAME, 2.5);
        paper.line(570, 196, 680, 330, FRAME, 2.5);
        paper.line(664, 324, 680, 330, FRAME, 2.5);
        paper.line(677, 313, 680, 330, FRAME, 2.5);
    }

    private static void organ(Paper paper, double x, double y, String name) {
        RoundRectangle2D box = new RoundRectangle2D.Double(x, y, 240, 76, 18, 18);
        paper.fill(box, new Color(0xf6e9ee));
        paper.stroke(box, FRAME, 2.5);
        paper.centred(Typeface.BOLD, 17, x + 120, y + 45, Slide.INK, name);
    }

    private static void members(Paper paper) {
        String[] who = {"Président", "Assemblée", "Sénat"};
        Color[] colours = {new Color(0x35567d), new Color(0x7a1f3d), new Color(0x9c7a2f)};
        for (int row = 0; row < 3; row++) {
            for (int seat = 0; seat < 3; seat++) {
                double x = 640 + 70.0 * seat;
                double y = 170 + 70.0 * row;
                paper.disc(x, y - 12, 12, colours[row]);
                paper.fill(new RoundRectangle2D.Double(x - 18, y + 2, 36, 26, 20, 20), colours[row]);
            }
            paper.text(Typeface.SANS, 17, 830, 176 + 70.0 * row, colours[row], who[row]);
        }
    }
}
