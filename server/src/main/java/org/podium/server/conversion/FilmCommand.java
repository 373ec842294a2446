package org.podium.server.conversion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words that start the film process. There is no shell: a word stays a word, whatever is in it. */
record FilmCommand(List<String> java, String classPath, ConversionSettings settings, Wanted wanted, Path folder) {
    static final String MAIN = "org.podium.film.cli.Film";
    static final List<String> FIXED = List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED");

    /** Which film: from what address, speaking which language. */
    record Wanted(String source, String language) {}

    /** For this Java and this program's own class path. */
    static FilmCommand here(ConversionSettings settings, StartCache cache, Wanted wanted, Path folder) {
        List<String> java = new ArrayList<>(java(settings));
        java.addAll(cache.option());
        return new FilmCommand(java, System.getProperty("java.class.path"), settings, wanted, folder);
    }

    /** This Java, with the options for films. */
    static List<String> java(ConversionSettings settings) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(settings.java());
        return words;
    }

    List<String> words() {
        List<String> words = new ArrayList<>(java);
        words.addAll(FIXED);
        words.addAll(List.of("-cp", classPath, MAIN, "render"));
        words.addAll(List.of("--output", folder.toString()));
        words.addAll(List.of("--layout", settings.layout(), "--height", Integer.toString(settings.height())));
        words.addAll(List.of("--language", wanted.language()));
        if (!settings.cameras()) {
            words.add("--no-cameras");
        }
        words.addAll(List.of("--progress", "json", "--end-with-input", "--", wanted.source()));
        return words;
    }
}
