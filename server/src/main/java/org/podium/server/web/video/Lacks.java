package org.podium.server.web.video;

import org.podium.server.library.film.Lack;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a recording lacks, in the reader's language; templates know it as {@code @lacks}. */
@Component("lacks")
public class Lacks {
    private final MessageSource words;

    Lacks(MessageSource words) {
        this.words = words;
    }

    /** A sentence; of a kind without words, what it concerns. */
    public String text(Lack lack) {
        String text = words.getMessage(
                "missing." + lack.kind(),
                new Object[] {lack.what(), lack.times()},
                lack.what(),
                LocaleContextHolder.getLocale());
        return text == null ? lack.what() : text;
    }
}
