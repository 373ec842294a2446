package org.podium.acceptance.lecture.course;

import java.util.List;
import org.podium.acceptance.lecture.script.Script;

/** All lectures. */
public final class Programme {
    private Programme() {}

    /** The longest first, so that the work divides well. */
    public static List<Script> all() {
        return List.of(Fourier.script(), Cellule.script(), Droit.script(), Sources.script(), Annonce.script());
    }
}
