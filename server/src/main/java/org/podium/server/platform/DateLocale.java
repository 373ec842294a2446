package org.podium.server.platform;

import java.util.Locale;

/** The locale in which dates are written for readers of a language. */
public final class DateLocale {
    private DateLocale() {}

    /** English is that of Europe: the day before the month, and twenty-four hours. */
    public static Locale of(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
