package org.podium.server.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.podium.server.platform.DateLocale;
import org.podium.server.platform.WebSettings;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, durations and sizes in the reader's language and the configured zone; templates know it as {@code @words}. */
@Component("words")
public class Words {
    private static final long KILO = 1000;

    private final WebSettings settings;

    Words(WebSettings settings) {
        this.settings = settings;
    }

    /** Such as "lundi 23 novembre 2026". */
    public String day(Instant moment) {
        return first(format(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)));
    }

    /** Such as "23 nov. 2026". */
    public String shortDay(Instant moment) {
        return first(format(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)));
    }

    /** Such as "10:00". */
    public String time(Instant moment) {
        return format(moment, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    /** In French the first of a month is said as such: "1er décembre". */
    private String first(String day) {
        return locale().getLanguage().equals("fr") ? day.replaceFirst("\\b1 (?=\\p{L})", "1er ") : day;
    }

    /** The name of a language in the reader's, such as "Français" for {@code fr}; an unknown one stays as it is. */
    public String language(String tag) {
        String name = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayName(locale());
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** Day and time. */
    public String moment(Instant moment) {
        return shortDay(moment) + " " + time(moment);
    }

    private String format(Instant moment, DateTimeFormatter style) {
        return style.withLocale(DateLocale.of(locale()))
                .withZone(settings.zone())
                .format(moment);
    }

    /** As players show it: 4:05, 1:02:03. */
    public String clock(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** As people say it: 1 h 05, 25 min, 40 s. */
    public String length(Duration duration) {
        long minutes = Math.round(duration.toSeconds() / 60.0);
        if (duration.toSeconds() < 60) {
            return duration.toSeconds() + " s";
        }
        return minutes >= 60 ? "%d h %02d".formatted(minutes / 60, minutes % 60) : minutes + " min";
    }

    /** Such as "12,3 Mo". */
    public String size(long bytes) {
        boolean french = locale().getLanguage().equals("fr");
        String[] units =
                french ? new String[] {"o", "ko", "Mo", "Go", "To"} : new String[] {"B", "kB", "MB", "GB", "TB"};
        double value = bytes;
        int unit = 0;
        while (value >= KILO && unit < units.length - 1) {
            value /= KILO;
            unit++;
        }
        return String.format(locale(), unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }

    /** Such as "42 %". */
    public String percent(double part) {
        // Never 100 before the end; but 0.42 kept as a float is a hair below and still 42.
        long hundredths = (long) Math.floor(part * 100 + 1e-4);
        return locale().getLanguage().equals("fr") ? hundredths + " %" : hundredths + "%";
    }

    /** The same in whole tens, so that a screen reader is not told of each hundredth. */
    public String tens(double part) {
        return percent(Math.floor(part * 10 + 1e-4) / 10);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
