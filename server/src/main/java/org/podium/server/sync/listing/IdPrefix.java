package org.podium.server.sync.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * A place on the way through all ids by how they begin: {@code 0} to {@code f}, deeper where there are too many, and at last
 * those that begin otherwise, as ids of imported recordings may.
 */
public record IdPrefix(String digits) {
    static final IdPrefix FIRST = new IdPrefix("0");
    static final IdPrefix ODD = new IdPrefix("~");

    private static final String HEX = "0123456789abcdef";
    private static final int DEEPEST = 4;

    /** The place that was kept, or the first. */
    public static IdPrefix at(String kept) {
        return kept.equals(ODD.digits) || kept.matches("[0-9a-f]{1,4}") ? new IdPrefix(kept) : FIRST;
    }

    /** What the ids begin with. */
    public List<String> texts() {
        if (!digits.equals(ODD.digits)) {
            return List.of(digits);
        }
        List<String> odd = new ArrayList<>();
        for (char letter = 'g'; letter <= 'z'; letter++) {
            odd.add(String.valueOf(letter));
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            odd.add(String.valueOf(letter));
        }
        return odd;
    }

    /** Whether the ids can be told apart further. */
    public boolean divisible() {
        return !digits.equals(ODD.digits) && digits.length() < DEEPEST;
    }

    public IdPrefix deeper() {
        return new IdPrefix(digits + "0");
    }

    public boolean last() {
        return digits.equals(ODD.digits);
    }

    /** The next one that is not within this one. */
    public IdPrefix next() {
        String left = digits;
        while (left.endsWith("f")) {
            left = left.substring(0, left.length() - 1);
        }
        if (left.isEmpty()) {
            return ODD;
        }
        int end = left.length() - 1;
        return new IdPrefix(left.substring(0, end) + HEX.charAt(HEX.indexOf(left.charAt(end)) + 1));
    }

    /** The share of all ids that lies before it. */
    double progress() {
        return last() ? 16.0 / 17 : HEX.indexOf(digits.charAt(0)) / 17.0;
    }
}
