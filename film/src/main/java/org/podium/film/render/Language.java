package org.podium.film.render;

import java.time.ZoneId;
import java.util.Locale;
import org.podium.film.picture.card.CardWords;

/** A language that a film can speak where it has something to say of its own. */
public enum Language {
    fr,
    en;

    CardWords words(ZoneId zone) {
        Words words = new Words("org.podium.film.render.cards", Locale.forLanguageTag(name()));
        return new CardWords(
                words.locale(), zone, words.raw("sound-alone"), words.raw("nothing"), words.raw("elsewhere"));
    }
}
