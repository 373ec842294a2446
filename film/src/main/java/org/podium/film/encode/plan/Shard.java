package org.podium.film.encode.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Kth of N shares of a film, each made by a process of its own. */
public record Shard(int number, int of) {
    /** More processes than this nobody has. */
    private static final int MOST = 1000;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    public Shard {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new IllegalArgumentException("not a part of a film: " + number + "/" + of);
        }
    }

    /** Reads {@code K/N}. */
    public static Shard of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not K/N, such as 1/2: " + text);
        }
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** Whether the film's sound comes with this one: sound is encoded in one piece, or it clicks at the borders. */
    public boolean hasSound() {
        return number == 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
