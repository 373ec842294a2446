package org.podium.fakebbb.api;

import java.util.List;
import java.util.Optional;
import org.podium.fakebbb.http.Form;

/** A piece of a long answer, by BBB's rules: only a limit switches it on, and bad numbers are put right in silence. */
record Paging(int offset, int limit) {
    static Optional<Paging> asked(Form form) {
        return form.value("limit")
                .map(limit -> new Paging(
                        Math.max(0, number(form.value("offset").orElse("0"))), Math.clamp(number(limit), 1, 100)));
    }

    <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(from + limit, all.size()));
    }

    /** The total and nothing else, as the newer servers tell it. */
    static String total(int total) {
        return new Xml().leaf("totalElements", total).toString();
    }

    String describe(int total) {
        return new Xml()
                .open("pagination")
                .open("pageable")
                .leaf("offset", offset)
                .leaf("limit", limit)
                .leaf("paged", true)
                .leaf("unpaged", false)
                .close("pageable")
                .leaf("totalElements", total)
                .leaf("empty", total == 0)
                .close("pagination")
                .toString();
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
