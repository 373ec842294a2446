package org.podium.film.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.podium.film.source.parse.CaptionsFile;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.Page;
import org.podium.film.source.published.Published;
import org.podium.film.source.published.State;
import org.podium.film.source.safe.Href;
import org.podium.film.source.safe.Json;
import org.podium.film.timeline.Attributes;

/** Files that are known only by what other files say: slides, pictures in drawings, captions, texts of slides. */
final class NamedFiles {
    private NamedFiles() {}

    static Set<String> of(Source source, Published published) {
        Set<String> files = new LinkedHashSet<>(CaptionsFile.files(source));
        published.pages().stream().filter(page -> !page.placeholder()).forEach(page -> {
            files.add(page.file());
            text(page, published).forEach(files::add);
        });
        published.whiteboard().states().values().stream()
                .flatMap(List::stream)
                .flatMap(NamedFiles::pictures)
                .forEach(files::add);
        return files;
    }

    private static Stream<String> text(Page page, Published published) {
        return page.deckAndSlide().stream()
                .filter(key -> published.texts().getOrDefault(key, "").isEmpty())
                .map(Page::textFile);
    }

    private static Stream<String> pictures(State state) {
        return switch (state.drawing().kind()) {
            case "classic" -> hrefs(state.drawing().attributes());
            // BBB publishes pictures that were dropped on the whiteboard under file-uploads/.
            case "v2:image" ->
                Href.inside(state.drawing().attributes().under("meta").text("bbbImageSrc", "")).stream();
            default -> Stream.empty();
        };
    }

    private static Stream<String> hrefs(Attributes element) {
        Stream<String> own = element.text("element", "").equals("image")
                ? Stream.of(element.under("attributes").text("href", ""))
                : Stream.empty();
        Stream<String> below =
                element.list("children").stream().map(Json::asObject).flatMap(NamedFiles::hrefs);
        return Stream.concat(own, below).filter(href -> !href.isEmpty());
    }
}
