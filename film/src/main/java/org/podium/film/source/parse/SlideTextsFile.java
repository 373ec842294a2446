package org.podium.film.source.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.film.source.published.Page;
import org.podium.film.source.safe.Json;

/** presentation_text.json: what the slides say; where it is silent, the text files beside the slides. */
public final class SlideTextsFile {
    private SlideTextsFile() {}

    /** What one slide says at most; a book is no slide. */
    private static final long LONGEST = 1 << 20;

    /** Under {@code presentation/slide-number}, as {@link Page#deckAndSlide} has it. */
    public static Map<String, String> read(Source source, List<Page> pages) {
        Map<String, String> texts = new LinkedHashMap<>();
        source.folder()
                .file("presentation_text.json")
                .flatMap(file -> Json.read(file, source.limits(), source.remarks()))
                .ifPresent(root -> Json.asObject(root)
                        .values()
                        .forEach((deck, slides) -> Json.asObject(slides)
                                .values()
                                .forEach((slide, text) -> {
                                    if (text instanceof String said) {
                                        texts.put(deck + "/" + slide, said);
                                    }
                                })));
        for (Page page : pages) {
            page.deckAndSlide().ifPresent(key -> texts.computeIfAbsent(key, _ -> beside(key, source)));
        }
        return texts;
    }

    private static String beside(String key, Source source) {
        return source.folder()
                .file(Page.textFile(key))
                .map(SlideTextsFile::content)
                .orElse("");
    }

    private static String content(Path file) {
        try {
            return Files.size(file) > LONGEST ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
