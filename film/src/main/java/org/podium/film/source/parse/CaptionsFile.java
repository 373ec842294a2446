package org.podium.film.source.parse;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.film.source.safe.Href;
import org.podium.film.source.safe.Json;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.RecordingIssue.Kind;

/** captions.json and the WebVTT files that it names. */
public final class CaptionsFile {
    private CaptionsFile() {}

    public static List<Captions> read(Source source) {
        return entries(source).stream()
                .flatMap(entry -> track(entry, source).stream())
                .toList();
    }

    /** The files that captions.json names, whether they are there or not. */
    public static List<String> files(Source source) {
        return entries(source).stream().flatMap(entry -> file(entry).stream()).toList();
    }

    private static List<Attributes> entries(Source source) {
        Object root = source.folder()
                .file("captions.json")
                .flatMap(file -> Json.read(file, source.limits(), source.remarks()))
                .orElse(List.of());
        return root instanceof List<?> list ? list.stream().map(Json::asObject).toList() : List.of();
    }

    private static Optional<String> file(Attributes entry) {
        String locale = entry.text("locale", "");
        return locale.isEmpty() ? Optional.empty() : Href.inside("caption_" + locale + ".vtt");
    }

    private static Optional<Captions> track(Attributes entry, Source source) {
        String locale = entry.text("locale", "");
        String name = entry.text("localeName", locale);
        Optional<String> file = file(entry);
        if (file.isEmpty() || source.folder().file(file.get()).isEmpty()) {
            source.remarks().say(Kind.CAPTIONS, PlainText.line(name));
            return Optional.empty();
        }
        return Optional.of(new Captions(language(locale), PlainText.line(name), file.get()));
    }

    /** BBB writes pt_BR as well as pt-BR; what is no language at all is undetermined. */
    private static String language(String locale) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(locale.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException noLanguage) {
            return "und";
        }
    }
}
