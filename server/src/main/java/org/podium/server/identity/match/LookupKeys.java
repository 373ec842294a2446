package org.podium.server.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.rule.LookupQuestions;
import org.podium.server.identity.match.rule.LookupQuestions.IdAt;
import org.podium.server.identity.name.NameKey;

/** Questions as rows of the index: a letter for the kind, and the key; see the migration for the letters. */
final class LookupKeys {
    private final List<String> kinds = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    static LookupKeys of(LookupQuestions questions) {
        LookupKeys asked = new LookupKeys();
        forEach(questions, (kind, key) -> {
            asked.kinds.add(kind);
            asked.keys.add(key);
        });
        return asked;
    }

    static void forEach(LookupQuestions questions, BiConsumer<String, String> taker) {
        questions.ids().forEach(id -> taker.accept("I", text(id)));
        questions.usernames().forEach(name -> taker.accept("U", name));
        questions.emails().forEach(mail -> taker.accept("E", mail));
        questions.names().forEach(name -> taker.accept("N", name.text()));
        questions.words().forEach(word -> taker.accept("W", word));
        questions.courses().forEach(course -> taker.accept("C", text(course)));
    }

    static String text(IdAt id) {
        return id.origin().name() + "\t" + id.id();
    }

    static IdAt idAt(String text) {
        int tab = text.indexOf('\t');
        return new IdAt(new Origin(text.substring(0, tab)), text.substring(tab + 1));
    }

    static NameKey name(String text) {
        int space = text.indexOf(' ');
        return new NameKey(text.substring(0, space), text.substring(space + 1));
    }

    String[] kinds() {
        return kinds.toArray(String[]::new);
    }

    String[] keys() {
        return keys.toArray(String[]::new);
    }
}
