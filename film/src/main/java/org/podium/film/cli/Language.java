package org.podium.film.cli;

import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.podium.film.encode.card.CardWords;

/** A language that a film can speak where it has something to say of its own. */
enum Language {
    fr,
    en;

    CardWords words() {
        Locale locale = Locale.forLanguageTag(name());
        ResourceBundle words = ResourceBundle.getBundle(
                "org.podium.film.cli.cards",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new CardWords(
                locale,
                ZoneId.systemDefault(),
                words.getString("sound-alone"),
                words.getString("nothing"),
                words.getString("elsewhere"));
    }
}
