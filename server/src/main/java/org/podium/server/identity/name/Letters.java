package org.podium.server.identity.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings letters that people write in different ways to one form: "ÉLODIE", "Elodie" and "É" in two code points. */
final class Letters {
    /** Letters that Unicode does not take apart although people write them so. */
    private static final Map<Integer, String> SPELT_OUT = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "n"));

    private static final Pattern SHORT_MARIA = Pattern.compile("(?<![\\p{L}])([Mm])\\.?ª");

    private Letters() {}

    /** Small letters and digits only, without accents. Vowel signs of scripts that write vowels so are letters. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        // Lowered first (only capitals of "İ" and "ẞ" change when taken apart) and again, since mathematical letters
        // have no small form before.
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        apart.codePoints().filter(Letters::kept).forEach(letter -> {
            String spelt = SPELT_OUT.get(letter);
            if (spelt == null) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(spelt);
            }
        });
        return plain.toString();
    }

    /** As {@link #plain}, with the umlauts written out as German does it: "Müller" is "mueller" too.
     *
     * @param plain the word in plain letters, which it stays without umlauts
     */
    static String germanPlain(String word, String plain) {
        String composed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String spelt = composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return spelt.equals(composed) ? plain : plain(spelt);
    }

    /** What is seen: no control, formatting or unassigned character; every kind of space is a space. */
    static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == 0x200B || Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                seen.append(' ');
            } else if (Character.getType(point) != Character.FORMAT && !Character.isISOControl(point)) {
                seen.appendCodePoint(point);
            }
        });
        // "Mª José" is how Spanish writes María José.
        return seen.indexOf("ª") < 0
                ? seen.toString()
                : SHORT_MARIA.matcher(seen).replaceAll("$1aría");
    }

    /** Ties two words into one part of a name. */
    static boolean hyphen(int point) {
        return point == '-' || point == 0x2010 || point == 0x2011;
    }

    /** Written wholly in capitals, with two letters at least: one capital is an initial and says nothing. */
    static boolean capitals(String chunk) {
        return chunk.codePoints().filter(Character::isLetter).count() >= 2
                && chunk.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** A sign that stands as a character of its own after its letter, such as an accent taken apart. */
    static boolean mark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean kept(int point) {
        if (!mark(point)) {
            return Character.isLetterOrDigit(point);
        }
        boolean voicing = point == 0x3099 || point == 0x309A;
        return voicing
                || switch (Character.UnicodeScript.of(point)) {
                    case INHERITED, HEBREW, ARABIC -> false;
                    default -> true;
                };
    }

    /** Scripts that write given and family name without a space between. */
    static boolean unspaced(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
