package org.podium.server.identity.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.podium.server.identity.PersonName;

/**
 * The whole of a name in its plainest form, under which a person is found: "Marie-Hélène", "de l'Hôpital" becomes
 * "mariehelene", "delhopital". Hyphens, apostrophes and spaces inside a part do not count, since "Jean-Marc", "Jean
 * Marc", "Le Gall" and "Legall" are written as one likes; the border between given and family name does.
 */
public record NameKey(String given, String family) {
    public NameKey {
        if (given.isEmpty() || family.isEmpty()) {
            throw new IllegalArgumentException("half a name: " + given + " " + family);
        }
    }

    /** All keys under which a person of this name is found; none when a part is missing. */
    public static Set<NameKey> of(PersonName name) {
        List<Word> given = Word.in(name.given());
        List<Word> family = Word.in(name.family());
        return given.isEmpty() || family.isEmpty() ? Set.of() : of(given, family);
    }

    static Set<NameKey> of(List<Word> given, List<Word> family) {
        NameKey plain = new NameKey(joined(given, Word::plain), joined(family, Word::plain));
        NameKey german = new NameKey(joined(given, Word::german), joined(family, Word::german));
        return german.equals(plain) ? Set.of(plain) : Set.of(plain, german);
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(form.apply(word)));
        return all.toString();
    }

    /** The single words of a name, to tell a note beside a name from a part of it. */
    public static Set<String> wordsOf(PersonName name) {
        return new LinkedHashSet<>(words(name.given() + " " + name.family()));
    }

    /** The words of a text in plain letters. */
    public static List<String> words(String text) {
        return Word.in(text).stream().map(Word::plain).toList();
    }

    /** As it stands in the index. */
    public String text() {
        return given + ' ' + family;
    }

    @Override
    public String toString() {
        return text();
    }
}
