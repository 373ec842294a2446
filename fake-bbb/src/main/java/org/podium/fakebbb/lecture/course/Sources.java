package org.podium.fakebbb.lecture.course;

import static org.podium.fakebbb.lecture.course.Shapes.at;

import java.awt.Color;
import java.time.Instant;
import java.util.List;
import org.podium.fakebbb.lecture.script.Course;
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

/** A seminar on sources without any camera: slides, a voice, few drawings. */
final class Sources {
    private static final Instant CREATED = Instant.parse("2026-11-20T15:12:03.551Z");
    private static final Color BROWN = new Color(0x6b4a2b);

    private Sources() {}

    static Script script() {
        Course course = new Course(
                "sources",
                "pod-0455-seminaire-sources",
                "Séminaire — trouver et citer ses sources",
                Person.GUEST,
                Generation.CLASSIC,
                new Course.Held(CREATED, 12, 0));
        return new Telling(Voice.of("sources"))
                .clap()
                .say(0.6)
                .say(2.4)
                .pause(2)
                .page(2)
                .say(1.2)
                .draw(Ink.BLUE, Shapes.underline(0.08, 0.30, 0.29))
                .pause(2.2)
                .say(1)
                .clap()
                .page(3)
                .say(1.2)
                .draw(Ink.RED, Shapes.strike(0.60, 0.32, 0.90, 0.74))
                .draw(Ink.RED, Shapes.strike(0.90, 0.32, 0.60, 0.74))
                .pause(2.5)
                .page(4)
                .say(1.5)
                .say(3)
                .point(at(0.2, 0.3), at(0.5, 0.5), at(0.3, 0.7))
                .pause(1.5)
                .say(1.5)
                .chat(
                        Person.GUEST,
                        true,
                        "Catalogue : <a href=\"https://example.org/bu\"><u>https://example.org/bu</u></a>")
                .clap()
                .end(course, deck());
    }

    private static Deck deck() {
        return new Slides(0x6b4a2b, "Séminaire de méthode · M1 Histoire")
                .add("Trouver et citer ses sources", List.of("Chercher", "Juger", "Citer"), Sources::shelf)
                .add(
                        "Une bonne source",
                        List.of(
                                "Un auteur",
                                "Une date",
                                "Un lieu de publication",
                                "Le catalogue, puis les archives ouvertes"),
                        Sources::card)
                .add(
                        "Se méfier",
                        List.of("Pages sans date", "Auteurs sans nom", "Chiffres sans origine"),
                        Sources::page)
                .add(
                        "Citer",
                        List.of(
                                "Une fiche par source",
                                "La page exacte",
                                "« Une citation sans référence",
                                "  est un emprunt sans merci. »"),
                        Sources::card)
                .uploaded("sources", CREATED);
    }

    private static void shelf(Paper paper) {
        int[] colours = {0xa33b3b, 0x2e5f8a, 0xc9a13b, 0x4c7a4f, 0x6b4f86, 0xb5683c};
        for (int row = 0; row < 2; row++) {
            double x = 480;
            for (int book = 0; book < 11; book++) {
                double height = 92 + (book * 41 + row * 17) % 38;
                double width = 24 + (book * 13 + row * 5) % 14;
                paper.box(x, 270 + row * 170 - height, width, height, new Color(colours[(book * 5 + row) % 6]));
                paper.box(x + 4, 270 + row * 170 - height + 14, width - 8, 5, new Color(0xf2e8d5));
                x += width + 3;
            }
            paper.box(470, 270 + row * 170, 430, 12, BROWN);
        }
    }

    private static void card(Paper paper) {
        paper.box(570, 170, 320, 210, new Color(0xfdf8ec));
        paper.line(570, 170, 890, 170, BROWN, 3);
        paper.text(Typeface.BOLD, 18, 590, 204, Slide.INK, "DURAND, Claire");
        paper.text(Typeface.SERIF_ITALIC, 19, 590, 236, Slide.INK, "La presse et son public,");
        paper.text(Typeface.SANS, 17, 590, 266, Slide.INK, "Lyon, Éd. du Quai, 2019,");
        paper.text(Typeface.SANS, 17, 590, 296, Slide.INK, "p. 112-118.");
        paper.text(Typeface.MONO, 15, 590, 352, BROWN, "cote : 070.1 DUR");
    }

    private static void page(Paper paper) {
        paper.box(580, 170, 280, 230, new Color(0xeef1f4));
        paper.box(580, 170, 280, 30, new Color(0xaab4bf));
        paper.text(Typeface.SANS, 15, 594, 191, Color.WHITE, "http://verite.example/…");
        for (int i = 0; i < 6; i++) {
            paper.box(600, 222 + i * 27.0, 240 - (i * 37) % 80, 9, new Color(0xb9c2cc));
        }
    }
}
