package org.podium.server.web.identity;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.web.WhyNames;
import org.podium.server.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is known of a person in words: the file has it as it is kept, the page as people read it. */
@Component
class PersonFacts {
    private final MessageSource messages;
    private final Words words;
    private final WhyNames names;

    PersonFacts(MessageSource messages, Words words, WhyNames names) {
        this.names = names;
        this.messages = messages;
        this.words = words;
    }

    /** A row: headings and values; what is empty says nothing and has a dash. */
    Map<String, String> of(Map<String, Object> row, Locale locale) {
        Map<String, String> said = new LinkedHashMap<>();
        row.forEach((column, value) ->
                said.put(word("person.column." + column, column, locale), value(column, value, locale)));
        return said;
    }

    private String value(String column, @Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "–";
            case Timestamp moment -> words.moment(moment.toInstant());
            case Boolean yes -> word(yes ? "person.yes" : "person.no", yes.toString(), locale);
            case String text when text.isBlank() -> "–";
            case String text
            when column.equals("why") ->
                Why.parse(text)
                        .map(why -> names.of(List.of(why)).apply(why).in(locale))
                        .orElse(text);
            case String text when column.equals("role") -> word("signin.role." + text, text, locale);
            case String text when column.equals("state") -> word("person.state." + text, text, locale);
            case String text when column.equals("verb") -> word("person.verb." + text, text, locale);
            case String text when column.equals("action") -> word("audit.action." + text, text, locale);
            default -> value.toString();
        };
    }

    private String word(String key, String otherwise, Locale locale) {
        String word = messages.getMessage(key, null, otherwise, locale);
        return word == null ? otherwise : word;
    }
}
