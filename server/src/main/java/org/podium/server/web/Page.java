package org.podium.server.web;

import java.util.List;
import org.springframework.ui.Model;

/**
 * A page of a list that is too long for one; whether there is a next one is known by asking for one line more.
 *
 * @param number from 0
 */
public record Page<T>(List<T> lines, int number, boolean more) {
    private static final int LAST = 100_000;

    public Page {
        lines = List.copyOf(lines);
    }

    /** Finds a part of the whole list. */
    public interface Finder<T> {
        List<T> find(int offset, int most);
    }

    /**
     * Looks up a page.
     *
     * @param wanted its number, as somebody wrote it into an address
     */
    public static <T> Page<T> of(int wanted, int size, Finder<T> finder) {
        int number = Math.clamp(wanted, 0, LAST);
        List<T> found = finder.find(number * size, size + 1);
        return new Page<>(found.stream().limit(size).toList(), number, found.size() > size);
    }

    /** Shows it: its lines under a name, {@code page} and {@code more}. */
    public void show(String name, Model model) {
        model.addAttribute(name, lines);
        model.addAttribute("page", number);
        model.addAttribute("more", more);
    }
}
