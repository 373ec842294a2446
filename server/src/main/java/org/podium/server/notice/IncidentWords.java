package org.podium.server.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** An incident in plain words: what happened, where, since when, and what to do. */
@Component
public class IncidentWords {
    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    IncidentWords() {
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

    /** A moment in the words of a language, in the zone of this machine. */
    public String moment(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    String text(String key, Locale language, Object... words) {
        return source.getMessage(key, words, language);
    }

    private String text(String key, Finding finding, Locale language) {
        Object[] words =
                finding.words().stream().map(word -> word(word, language)).toArray();
        return source.getMessage(key, words, language);
    }

    /**
     * A word in a language: {@code @key} and what fills it, parted by tabs, stands for a sentence of {@code
     * notice.properties}; everything else stands for itself.
     */
    public String word(String word, Locale language) {
        if (!word.startsWith("@")) {
            return word;
        }
        String[] parts = word.substring(1).split("\t", -1);
        Object[] details = Arrays.copyOfRange(parts, 1, parts.length);
        return Objects.requireNonNull(source.getMessage(parts[0], details, word.substring(1), language));
    }
}
