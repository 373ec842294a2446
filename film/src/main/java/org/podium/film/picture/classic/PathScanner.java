package org.podium.film.picture.classic;

/** Reads the letters and numbers of SVG's path data one after the other. */
final class PathScanner {
    /** Pixels beyond which nothing is meant; also keeps the painter's numbers from overflowing. */
    private static final double FARTHEST = 1e7;

    private final String text;
    private int at;

    PathScanner(String text) {
        this.text = text;
    }

    private void skipGaps() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }

    /** The next letter, if a letter comes next; else 0. */
    char letter() {
        skipGaps();
        return at < text.length() && Character.isLetter(text.charAt(at)) ? text.charAt(at++) : 0;
    }

    boolean hasNumber() {
        skipGaps();
        return at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
    }

    /** The next number; 0 where what looked like one is none. */
    double number() {
        int start = at;
        sign();
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        int mantissa = at;
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            sign();
            int digits = at;
            digits();
            at = at == digits ? mantissa : at;
        }
        try {
            return Math.clamp(Double.parseDouble(text.substring(start, at)), -FARTHEST, FARTHEST);
        } catch (NumberFormatException e) {
            at = Math.max(at, start + 1);
            return 0;
        }
    }

    /** A flag of an arc is one digit and needs no gap after it. */
    boolean flag() {
        skipGaps();
        return at < text.length() && text.charAt(at++) == '1';
    }

    private void sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
    }

    private void digits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }
}
