package org.podium.film.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.podium.film.timeline.Missing;

/** Says in plain words, French or English, what a recording lacks. */
final class MissingText {
    private final Locale locale;
    private final ResourceBundle words;

    MissingText(Locale wanted) {
        locale = wanted.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        words = ResourceBundle.getBundle(
                "org.podium.film.missing",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(Missing missing) {
        return new MessageFormat(words.getString("missing." + missing.kind().code()), locale)
                .format(new Object[] {missing.what(), missing.times()});
    }
}
