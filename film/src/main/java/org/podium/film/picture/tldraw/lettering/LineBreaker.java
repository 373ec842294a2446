package org.podium.film.picture.tldraw.lettering;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a browser may begin a new line: after spaces; among letters and signs of alphabets only after a hyphen or a
 * question mark, so that addresses stay whole; elsewhere where Unicode's rules allow it.
 */
final class LineBreaker {
    private static final int FIRST_RIGHT_TO_LEFT = 0x0590;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_EASTERN = 0x2E80;
    private static final String QUOTES = "\u2018\u2019\u201B\u201C\u201D\u201F\u00AB\u00BB\u2039\u203A";

    private final String text;
    private final BreakIterator unicode = BreakIterator.getLineInstance(Locale.ROOT);
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);

    LineBreaker(String text) {
        this.text = text;
        unicode.setText(text);
        letters.setText(text);
    }

    /** The last place up to one that lies after another; that other if there is none. */
    int lastUpTo(int place, int from) {
        int at = place;
        while (at > from && at < text.length() && !allowed(at)) {
            at--;
        }
        return at;
    }

    /** Spaces at a line's end hang out, so that they need no room. */
    int pastSpaces(int place) {
        int at = place;
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The next place between two letters after one, for words that are too long. */
    int letterAfter(int place) {
        return place >= text.length() ? text.length() : letters.following(place);
    }

    /** The last place between two letters up to one. */
    int letterUpTo(int place) {
        return letters.isBoundary(place) ? place : letters.preceding(place);
    }

    /** The end of what is seen of a part: spaces at its end hang out. */
    int withoutSpaces(int from, int to) {
        int end = to;
        while (end > from && space(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean allowed(int at) {
        char before = text.charAt(at - 1);
        char next = text.charAt(at);
        if (space(next)) {
            return false;
        }
        if (space(before)) {
            return true;
        }
        if (quote(before) ? !eastern(next) : quote(next) && !eastern(before)) {
            return false;
        }
        if (!plain(before) || !plain(next)) {
            return unicode.isBoundary(at);
        }
        return switch (before) {
            case '-' -> letter(next) || (digit(next) && at > 1 && alphanumeric(text.charAt(at - 2)));
            case '?' -> alphanumeric(next);
            default -> false;
        };
    }

    /** Letters, digits and signs of Latin, Greek and Cyrillic texts and formulas. */
    private static boolean plain(char sign) {
        boolean raisedOrLowered = sign >= 0x2070 && sign <= 0x209F;
        boolean arrowOrOperator = sign >= 0x2190 && sign <= 0x22FF;
        return (sign < FIRST_RIGHT_TO_LEFT && sign != SOFT_HYPHEN) || raisedOrLowered || arrowOrOperator;
    }

    /** Quotation marks, the apostrophe among them, hold on to both sides. */
    private static boolean quote(char sign) {
        return QUOTES.indexOf(sign) >= 0;
    }

    /** Signs of scripts that are broken anywhere. */
    private static boolean eastern(char sign) {
        return sign >= FIRST_EASTERN;
    }

    private static boolean space(char sign) {
        return sign == ' ' || sign == '\t';
    }

    private static boolean alphanumeric(char sign) {
        return letter(sign) || digit(sign);
    }

    private static boolean letter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
