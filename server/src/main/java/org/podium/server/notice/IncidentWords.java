package org.podium.server.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
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
        return source.getMessage(key, finding.words().toArray(), language);
    }
}
