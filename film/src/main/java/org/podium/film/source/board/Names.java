package org.podium.film.source.board;

import java.util.HashMap;
import java.util.Map;

/** Texts that occur again and again are kept once; a file with ever new names is refused before it fills the heap. */
final class Names {
    private static final int MOST = 200_000;
    private static final int LONGEST = 200;

    private final Map<String, String> known = new HashMap<>();

    String once(String text) throws TooMuch {
        String name = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String first = known.putIfAbsent(name, name);
        if (known.size() > MOST) {
            throw new TooMuch();
        }
        return first == null ? name : first;
    }
}
