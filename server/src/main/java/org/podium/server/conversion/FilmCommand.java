package org.podium.server.conversion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words that start the film process. There is no shell: a word stays a word, whatever is in it. */
record FilmCommand(Path java, String classPath, ConversionSettings settings, String source, Path folder) {
    static final String MAIN = "org.podium.film.cli.Film";

    /** For this Java and this program's own class path. */
    static FilmCommand here(ConversionSettings settings, String source, Path folder) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new FilmCommand(java, System.getProperty("java.class.path"), settings, source, folder);
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(java.toString());
        words.addAll(settings.java());
        words.addAll(List.of(
                "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "-cp", classPath, MAIN, "render"));
        words.addAll(List.of("--output", folder.toString()));
        words.addAll(List.of("--layout", settings.layout(), "--height", Integer.toString(settings.height())));
        if (!settings.cameras()) {
            words.add("--no-cameras");
        }
        words.addAll(List.of("--progress", "json", "--end-with-input", "--", source));
        return words;
    }
}
