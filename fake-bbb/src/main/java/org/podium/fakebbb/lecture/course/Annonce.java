package org.podium.fakebbb.lecture.course;

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
import org.podium.fakebbb.lecture.slide.Typeface;

/** An announcement of a few seconds, for whoever cannot wait. */
final class Annonce {
    private static final Instant CREATED = Instant.parse("2026-11-20T10:00:05.300Z");

    private Annonce() {}

    static Script script() {
        Course course = new Course(
                "annonce",
                "pod-1310-biologie-annonce",
                "Annonce — changement de salle",
                Person.MARIE,
                Generation.CLASSIC,
                new Course.Held(CREATED, 5, 1));
        return new Telling(Voice.of("annonce"))
                .clap()
                .say(0.3)
                .draw(Ink.RED, Shapes.ring(0.70, 0.60, 0.16, 0.20))
                .say(0.3)
                .clap()
                .end(
                        course,
                        new Slides(0x8a4b08, "M. Dupont · L1 SVT")
                                .add("Changement de salle", List.of("Jeudi, 9 heures", "Travaux pratiques"), paper -> {
                                    Color orange = new Color(0xc96f12);
                                    paper.centred(Typeface.BOLD, 110, 672, 350, orange, "B12");
                                    paper.centred(
                                            Typeface.SANS,
                                            22,
                                            672,
                                            400,
                                            Color.DARK_GRAY,
                                            "bâtiment B, rez-de-chaussée");
                                })
                                .uploaded("annonce", CREATED));
    }
}
