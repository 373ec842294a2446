package org.podium.server.conversion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that start the film process. There is no shell: a word stays a word, whatever is in it. */
record FilmCommand(List<String> java, String classPath, ConversionSettings settings, Wanted wanted, Path folder) {
    static final String MAIN = "org.podium.film.cli.Film";
    static final List<String> FIXED = List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED");

    /** How Java is told the most heap that it may take. */
    private static final Pattern HEAP = Pattern.compile("-Xmx([0-9]{1,9})([kKmMgG]?)");

    private static final int MOST_HALVES = 3;

    /** Which film: from what address, speaking which language. */
    record Wanted(String source, String language) {}

    /** For this Java and this program's own class path. */
    static FilmCommand here(ConversionSettings settings, StartCache cache, Wanted wanted, Path folder, int attempt) {
        List<String> java = new ArrayList<>(java(settings));
        java.addAll(room(settings.java(), attempt));
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

    /**
     * The option that gives a later attempt more heap than the settings do, since it may have been too small for the one
     * before: half as much again for the second, twice as much for others. None where the settings do not limit it.
     */
    static List<String> room(List<String> java, int attempt) {
        long bytes = 0;
        for (String option : java) {
            Matcher heap = HEAP.matcher(option);
            bytes = heap.matches() ? Long.parseLong(heap.group(1)) << shift(heap.group(2)) : bytes;
        }
        long half = Math.min(attempt, MOST_HALVES) - 1L;
        return bytes == 0 || half < 1 ? List.of() : List.of("-Xmx" + (bytes + bytes / 2 * half));
    }

    private static int shift(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "k" -> 10;
            case "m" -> 20;
            case "g" -> 30;
            default -> 0;
        };
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
