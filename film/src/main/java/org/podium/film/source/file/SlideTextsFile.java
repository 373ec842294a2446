package org.podium.film.source.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.podium.film.source.guard.Json;

/** presentation_text.json: what the slides say. */
public final class SlideTextsFile {
    private SlideTextsFile() {}

    /** Under {@code presentation/slide-number}. */
    public static Map<String, String> read(Source source) {
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
        return texts;
    }
}
