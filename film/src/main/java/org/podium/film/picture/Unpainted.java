package org.podium.film.picture;

import java.util.Locale;

/** What a drawing has that is not painted as it was. */
public sealed interface Unpainted {

    /** A kind of shape that nobody here knows: left out. */
    record Unknown(String kind) implements Unpainted {
        private static final int LONGEST = 40;

        /** A name that may be shown, whatever a recording calls its shapes. */
        public Unknown {
            String plain = kind.replaceAll("[^\\p{Alnum}_:-]", "?").toLowerCase(Locale.ROOT);
            kind = plain.isEmpty() ? "?" : plain.substring(0, Math.min(plain.length(), LONGEST));
        }
    }

    /** A picture, film or embedded page on the board, which is not published: a frame stands in its place. */
    record Pasted() implements Unpainted {}
}
