package org.podium.film.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of one bundle in French or English; whoever speaks neither reads English. */
public final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * @param bundle its base name, such as {@code org.podium.film.missing}
     */
    public Words(String bundle, Locale wanted) {
        this.locale = wanted.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /** A sentence as it is written, a pattern perhaps. */
    public String raw(String key) {
        return bundle.getString(key);
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(raw(key), locale).format(arguments);
    }
}
