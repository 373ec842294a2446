package org.podium.film.cli;

import java.time.ZoneId;
import java.util.Locale;
import org.podium.film.encode.card.CardWords;

/** A language that a film can speak where it has something to say of its own. */
enum Language {
    fr,
    en;

    CardWords words() {
        Words words = new Words("org.podium.film.cli.cards", Locale.forLanguageTag(name()));
        return new CardWords(
                words.locale(),
                ZoneId.systemDefault(),
                words.raw("sound-alone"),
                words.raw("nothing"),
                words.raw("elsewhere"));
    }
}
