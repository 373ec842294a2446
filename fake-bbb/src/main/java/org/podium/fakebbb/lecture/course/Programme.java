package org.podium.fakebbb.lecture.course;

import java.util.List;
import java.util.stream.Stream;
import org.podium.fakebbb.lecture.script.Script;

/** All lectures. */
public final class Programme {
    private Programme() {}

    /** Those of a demo, without flashes and clicks, and the exercises that are held while it runs. */
    public static List<Script> demo() {
        return Stream.concat(all().stream(), Stream.of(Travaux.script()))
                .map(Script::withoutClaps)
                .toList();
    }

    /** Two of more than twenty minutes. */
    public static List<Script> lessons() {
        return List.of(Lessons.sums(), Lessons.divisions());
    }

    /** The longest first, so that the work divides well. */
    public static List<Script> all() {
        return List.of(Fourier.script(), Cellule.script(), Droit.script(), Sources.script(), Annonce.script());
    }
}
