package org.podium.server.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.podium.server.platform.DateLocale;
import org.podium.server.platform.WebSettings;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** An incident in plain words: what happened, where, since when, and what to do. */
@Component
public class IncidentWords {
    private static final String DAY = "day";

    /** How the keys of those sentences begin that are a word of another one; none of them wants a number. */
    private static final Set<String> OURS = Set.of("place", "reason", "role", "source", "thing", "where", "wire");

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    private final ZoneId zone;

    IncidentWords(WebSettings settings) {
        this.zone = settings.zone();
        source.setBasename("notice");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        // Else apostrophes are doubled in sentences that nothing fills.
        source.setAlwaysUseMessageFormat(true);
    }

    /** What happened and where, a sentence. */
    public String what(Finding finding, Locale language) {
        return text(finding.kind(), finding, language);
    }

    /** What can be done about it, a sentence. */
    public String advice(Finding finding, Locale language) {
        return text(finding.kind() + ".advice", finding, language);
    }

    /** A moment in the words of a language, in the zone of the pages, which is named: a mail is read anywhere. */
    public String moment(Instant moment, Locale language) {
        Locale dates = DateLocale.of(language);
        String told = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(dates)
                .withZone(zone)
                .format(moment);
        return told + " ("
                + DateTimeFormatter.ofPattern("zzz", dates).withZone(zone).format(moment) + ")";
    }

    /** A day as a word of a finding: said in the language and the zone of whoever reads it. */
    public static String dayWord(Instant moment) {
        return keyed(DAY, moment);
    }

    /** A word of a finding that stands for a sentence of {@code notice.properties}, filled with details. */
    public static String keyed(String key, Object... details) {
        StringBuilder word = new StringBuilder("@").append(key);
        for (Object detail : details) {
            word.append('\t').append(String.valueOf(detail).replace('\t', ' '));
        }
        return word.toString();
    }

    /** A day in the words of a language, in the zone of the pages. */
    public String day(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(DateLocale.of(language))
                .withZone(zone)
                .format(moment);
    }

    String text(String key, Locale language, Object... words) {
        return source.getMessage(key, words, language);
    }

    private String text(String key, Finding finding, Locale language) {
        String[] words =
                finding.words().stream().map(word -> word(word, language)).toArray(String[]::new);
        String told = source.getMessage(key, words, null, language);
        // An incident that another version of Podium kept, and for which this one has no sentence, is told by its name.
        return told == null ? key + " " + String.join(" ", words) : told;
    }

    /**
     * A word in a language: {@code @key} and what fills it, parted by tabs, stands for a sentence of {@code
     * notice.properties}, {@code @day} and a moment for its day; everything else stands for itself.
     */
    public String word(String word, Locale language) {
        if (!word.startsWith("@")) {
            return word;
        }
        String[] parts = word.substring(1).split("\t", -1);
        if (parts[0].equals(DAY) && parts.length == 2) {
            return moment(parts[1]).map(moment -> day(moment, language)).orElse(word);
        }
        // Words from outside may begin so, too: they are no pattern to fill, nor may they say what is ours to say.
        String told = OURS.contains(parts[0].replaceFirst("\\..*", ""))
                ? source.getMessage(parts[0], Arrays.copyOfRange(parts, 1, parts.length), null, language)
                : null;
        return told == null ? word : told;
    }

    /** A moment that one can name the day of; none of what a server made to look like one, and of years that no calendar prints. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(moment -> moment.isAfter(FIRST) && moment.isBefore(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
