package org.podium.film.picture.emoji;

import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The emoji of a text, each of one or several letters. Java paints no fonts in colour, so each is a picture that stands in
 * the text: at the place of its first letter, the others take no room.
 */
public final class Emoji {
    /** Asks for the picture of a sign that is also a letter. */
    private static final int AS_PICTURE = 0xFE0F;

    private static final int AS_LETTER = 0xFE0E;
    private static final int FIRST = 0x203C;

    private static final Pattern LETTER = Pattern.compile("\\X");

    private Emoji() {}

    /** Has pictures painted for the emoji of a text whose letters have a size; others stay as they are. */
    public static void inColour(AttributedString to, String text, double size) {
        if (text.codePoints().noneMatch(Emoji::mayBe)) {
            return;
        }
        Matcher letters = LETTER.matcher(text);
        while (letters.find()) {
            Optional<EmojiSign> sign = picture(letters.group()).map(name -> EmojiSign.of(name, size));
            if (sign.isPresent()) {
                int first = letters.start();
                to.addAttribute(TextAttribute.CHAR_REPLACEMENT, sign.get(), first, first + 1);
                if (letters.end() > first + 1) {
                    to.addAttribute(TextAttribute.CHAR_REPLACEMENT, EmojiSign.NO_ROOM, first + 1, letters.end());
                }
            }
        }
    }

    /** Spares looking closely at text without any. */
    private static boolean mayBe(int letter) {
        return letter >= FIRST || letter == AS_PICTURE;
    }

    /** The name of the picture of what is one letter to a reader; empty if it has none, or is to be seen as a letter. */
    static Optional<String> picture(String letter) {
        int first = letter.codePointAt(0);
        boolean asked = letter.indexOf(AS_PICTURE) >= 0 || Character.isEmojiPresentation(first);
        boolean several = letter.codePointCount(0, letter.length()) > 1;
        if (letter.indexOf(AS_LETTER) >= 0 || !(asked || (several && Character.isEmoji(first)))) {
            return Optional.empty();
        }
        return Optional.of(name(letter)).filter(EmojiSet::holds);
    }

    /** As the files are named: the letters' numbers. */
    private static String name(String letter) {
        return letter.codePoints()
                .filter(code -> code != AS_PICTURE)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("-"));
    }
}
