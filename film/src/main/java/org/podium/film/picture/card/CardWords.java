package org.podium.film.picture.card;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * What cards say, in one language.
 *
 * @param zone in which the day of the lecture is told
 * @param soundAlone said where the whole film is to be heard only
 * @param nothing said where there is not even sound
 * @param elsewhere a pattern with the other site's name as {@code {0}}
 */
public record CardWords(Locale locale, ZoneId zone, String soundAlone, String nothing, String elsewhere) {
    String day(Instant held) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .withZone(zone)
                .format(held);
    }

    String elsewhere(String site) {
        return new MessageFormat(elsewhere, locale).format(new Object[] {site});
    }
}
