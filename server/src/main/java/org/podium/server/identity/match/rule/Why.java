package org.podium.server.identity.match.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The reason of an answer in plain words, French or English.
 *
 * @param args what the sentence names, in its order
 */
public record Why(Reason reason, List<String> args) {
    /** All reasons there are; each has a sentence in both languages. */
    public enum Reason {
        GUEST,
        PHONE,
        BOUND,
        BOUND_TWICE,
        ID,
        ID_OF_SEVERAL,
        ID_UNKNOWN,
        OWNER_IN_METADATA,
        TEACHES_THE_COURSE,
        NAME,
        NAME_WITHOUT_TITLE,
        NAME_WITHOUT_NOTE,
        NAME_IN_THIS_ORDER,
        NAME_AS_SPELT,
        NAME_OF_SEVERAL,
        NAME_WITH_DOUBTFUL_NOTE,
        NAME_AGAINST_CAPITALS,
        NAME_DENIED,
        NAME_WITH_OTHER_ADDRESS,
        NAME_OF_NOBODY,
        NAME_NOT_WHOLE,
        NAMES_NOT_ALLOWED,
        REFUSED_BEFORE,
        OWNER_OF_RECORDING,
        OWNER_OF_ROOM,
        CONFIRMED_BY_HAND,
        DECIDED_BY_HAND,
        NOBODY_BY_HAND,
        HANDED_OVER,
        NAME_HANDED_OVER;

        /** Whether it says no more than that a name fits; the meeting's own words of its owner may be anybody's. */
        public boolean ofName() {
            return name().startsWith("NAME")
                    || this == OWNER_IN_METADATA
                    || this == TEACHES_THE_COURSE
                    || this == OWNER_OF_RECORDING;
        }

        /** The key of the sentence. */
        public String key() {
            return "why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** No sentence grows beyond reading because somebody sent a name of a thousand letters. */
    private static final int LONGEST_ARGUMENT = 80;

    public Why {
        args = args.stream().map(Why::cut).toList();
    }

    public static Why of(Reason reason, Object... args) {
        return new Why(reason, Arrays.stream(args).map(Object::toString).toList());
    }

    /** As it is kept: key and details, parted by tabs. */
    public String text() {
        return String.join(
                "\t", Stream.concat(Stream.of(reason.key()), args.stream()).toList());
    }

    /** Reads {@link #text}; nothing for a reason that this version does not know. */
    public static Optional<Why> parse(String text) {
        List<String> parts = List.of(text.split("\t", -1));
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.key().equals(parts.getFirst()))
                .map(reason -> new Why(reason, parts.subList(1, parts.size())))
                .findFirst();
    }

    private static String cut(String argument) {
        String text = argument.replace('\t', ' ');
        return text.codePointCount(0, text.length()) <= LONGEST_ARGUMENT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }

    /** The sentence; plain text, to be escaped like any other where it is shown. */
    public String in(Locale locale) {
        String sentence = ResourceBundle.getBundle(
                        "org.podium.server.identity.match.why",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(reason.key());
        StringBuilder told = new StringBuilder();
        int at = 0;
        for (int brace = sentence.indexOf('{'); brace >= 0; brace = sentence.indexOf('{', at)) {
            int number = sentence.charAt(brace + 1) - '0';
            told.append(sentence, at, brace).append(args.get(number));
            at = brace + 3;
        }
        return told.append(sentence, at, sentence.length()).toString();
    }
}
