package org.podium.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of pages and mails in both languages, by their keys, and what of one language stands on a page of the other. */
final class Sentences {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String WHY = "org/podium/server/identity/match/why";
    private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");

    private Sentences() {}

    /** By language. */
    static final Map<String, Map<String, String>> ALL = Map.of(
            "fr", read("messages.properties", "identity.properties", "notice.properties", WHY + "_fr.properties"),
            "en",
                    read(
                            "messages_en.properties",
                            "identity_en.properties",
                            "notice_en.properties",
                            WHY + ".properties"));

    static Map<String, String> of(String language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<String, String> read(String... files) {
        Map<String, String> all = new TreeMap<>();
        try {
            for (String file : files) {
                for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
                    int equals = line.indexOf('=');
                    if (equals > 0 && !line.startsWith("#")) {
                        all.put(line.substring(0, equals), line.substring(equals + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The texts of a page that are whole sentences of the other language and of this one not. */
    static List<String> foreign(String page, String language) {
        Map<String, String> own = of(language);
        Map<String, String> other = of(language.equals("fr") ? "en" : "fr");
        return texts(page)
                .filter(text -> other.containsValue(text) && !own.containsValue(text))
                .toList();
    }

    private static Stream<String> texts(String page) {
        String body = page.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
        return TEXT.matcher(body)
                .results()
                .map(found -> found.group(1)
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")
                        .strip());
    }
}
