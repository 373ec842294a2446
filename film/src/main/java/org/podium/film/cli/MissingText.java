package org.podium.film.cli;

import java.util.Locale;
import org.podium.film.render.Words;
import org.podium.film.timeline.Missing;

/** Says in plain words, French or English, what a recording lacks. */
final class MissingText {
    private final Words words;

    MissingText(Locale wanted) {
        words = new Words("org.podium.film.missing", wanted);
    }

    String of(Missing missing) {
        return words.say("missing." + missing.kind().code(), missing.what(), missing.times());
    }
}
