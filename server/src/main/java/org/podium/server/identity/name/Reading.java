package org.podium.server.identity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to read what somebody wrote as their name.
 *
 * @param how how much was taken away; readings that take away less are tried first
 * @param splits ways to part what remains
 * @param doubtful words that were taken away as a note; if one of them is anybody's name, the note may be a part of the
 *     name ("Jean Martin - Dupont") and nobody may be matched by this reading
 * @param against words beside the name that speak against it: "(absent)", "par Paul Roche"; empty when none do
 */
public record Reading(How how, List<Split> splits, Set<String> doubtful, Set<String> against) {
    /** What was taken away. */
    public enum How {
        AS_WRITTEN,
        WITHOUT_TITLE,
        /** Another family name of the same person, told as such, was taken away or put in the place of the first. */
        WITHOUT_OTHER_NAME,
        WITHOUT_NOTE
    }

    /** What is longer is no name, whoever sent it. */
    private static final int LONGEST = 200;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)]|\\{([^{}]*)}");
    /** An address is evidence of its own kind, and no part of the name beside it. */
    static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\]\"',;:]{0,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** A dash counts as a sign between name and note only with a space at its side. */
    private static final Pattern BORDERS = Pattern.compile("\\s[-‐‑–—]+\\s?|[-–—]+\\s|[|/·•:;,@~_]+");

    public Reading {
        splits = List.copyOf(splits);
        doubtful = Set.copyOf(doubtful);
        against = Set.copyOf(against);
    }

    Reading(How how, List<Split> splits, Set<String> doubtful) {
        this(how, splits, doubtful, Set.of());
    }

    /** All readings, the most literal first; none when nothing could be a whole name. */
    public static List<Reading> of(String written) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        String seen = Letters.visible(written);
        List<Word> words = Word.in(seen);
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(How.AS_WRITTEN, Split.of(words, commaIn(seen)), Set.of()));
        Set<List<Word>> read = new HashSet<>(Set.of(words));
        List<Word> turned = turned(words);
        if (read.add(turned)) {
            readings.add(new Reading(How.AS_WRITTEN, Split.of(turned, -1), Set.of()));
        }
        Core untitled = new Core(words, titles(words), words.size());
        if (read.add(untitled.name())) {
            readings.add(new Reading(How.WITHOUT_TITLE, untitled.splits(), untitled.doubts()));
        }
        Core plain = new Core(words, allTitles(words), words.size());
        if (read.add(plain.name())) {
            readings.add(new Reading(How.WITHOUT_TITLE, plain.splits(), plain.doubts()));
        }
        String bare = ADDRESS.matcher(seen).replaceAll(" ");
        String noted = Word.in(bare).isEmpty() ? seen : bare;
        readings.addAll(Married.readings(noted, words.subList(plain.from(), words.size())));
        readings.addAll(withoutNotes(noted, read));
        readings.removeIf(reading -> reading.splits.isEmpty());
        return List.copyOf(readings);
    }

    /** How many words stand before the only comma; -1 without one. */
    private static int commaIn(String seen) {
        int at = seen.indexOf(',');
        return at < 0 || at != seen.lastIndexOf(',')
                ? -1
                : Word.in(seen.substring(0, at)).size();
    }

    /** Each part between borders may be the name; the brackets and the other parts are then notes. */
    private static List<Reading> withoutNotes(String seen, Set<List<Word>> read) {
        List<List<Word>> notes = new ArrayList<>();
        BRACKETS.matcher(seen).results().forEach(found -> notes.add(Word.in(found.group())));
        String bare = BRACKETS.matcher(seen).replaceAll(" ");
        List<List<Word>> parts = BORDERS.splitAsStream(bare)
                .map(Word::in)
                .filter(part -> !part.isEmpty())
                .toList();
        List<Reading> readings = new ArrayList<>();
        for (int name = 0; name < parts.size(); name++) {
            Core core = Core.of(parts.get(name));
            if (!read.add(core.name())) {
                continue;
            }
            Set<String> doubtful = core.doubts();
            Set<String> against = new LinkedHashSet<>();
            List<List<Word>> beside = new ArrayList<>(notes);
            beside.addAll(parts);
            beside.remove(parts.get(name));
            beside.forEach(note -> {
                doubtful.addAll(Vocabulary.doubtful(note));
                Denial.in(note).ifPresent(against::add);
            });
            readings.add(new Reading(How.WITHOUT_NOTE, core.splits(), doubtful, against));
        }
        return readings;
    }

    /** Particles at the end belong to the family name before: "Silva João Pedro da". */
    private static List<Word> turned(List<Word> words) {
        int end = words.size();
        while (end > 0 && Vocabulary.particle(words.get(end - 1))) {
            end--;
        }
        List<Word> turned = new ArrayList<>(words.subList(end, words.size()));
        turned.addAll(words.subList(0, end));
        return end < 2 ? words : turned;
    }

    /** Titles with what stands between and behind them: "Mme la Professeure", "Prof. Dr.-Ing. habil.". */
    private static int allTitles(List<Word> words) {
        int count = titles(words);
        while (count > 0 && count < words.size()) {
            boolean article = Vocabulary.betweenTitles(words.get(count))
                    && count + 1 < words.size()
                    && Vocabulary.title(words.get(count + 1));
            if (!article && !Vocabulary.afterTitle(words.get(count))) {
                break;
            }
            count++;
        }
        return count;
    }

    private static int titles(List<Word> words) {
        int count = 0;
        while (count < words.size() && Vocabulary.title(words.get(count))) {
            count++;
        }
        return count;
    }

    /** The name among words; what stands before and after is title or role. */
    private record Core(List<Word> words, int from, int to) {
        /** Titles before and roles after: "Pr Jean Dupont enseignant". */
        static Core of(List<Word> words) {
            int from = allTitles(words);
            int to = words.size();
            while (to > from && Vocabulary.role(words.get(to - 1))) {
                to--;
            }
            return new Core(words, from, to);
        }

        List<Split> splits() {
            return Split.of(name(), -1);
        }

        List<Word> name() {
            return words.subList(from, to);
        }

        /** What was taken away, but for single letters: "M." is a word of many a name and yet says nothing. */
        Set<String> doubts() {
            return Stream.concat(words.subList(0, from).stream(), words.subList(to, words.size()).stream())
                    .filter(word -> word.plain().length() > 1 && !Vocabulary.betweenTitles(word))
                    .map(Word::plain)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
