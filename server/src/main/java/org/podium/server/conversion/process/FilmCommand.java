package org.podium.server.conversion.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.film.process.FilmOptions;
import org.podium.film.process.Reach;

/**
 * The words that start the film processes. There is no shell: a word stays a word, whatever is in it. No address is among
 * them, since everybody on this machine may read them and an address may hold a token.
 */
public record FilmCommand(List<String> java, String classPath) {
    static final List<String> FIXED = List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED");
    private static final List<String> TALK =
            List.of(FilmOptions.PROGRESS, FilmOptions.JSON, FilmOptions.END_WITH_INPUT, "--");

    /** How Java is told the most heap that it may take. */
    private static final Pattern HEAP = Pattern.compile("-Xmx([0-9]{1,9})([kKmMgG]?)");

    private static final int MOST_HALVES = 3;

    /** For this Java and this program's own class path. */
    public static FilmCommand here(ConversionSettings settings, Path unpacked, StartCache cache, int attempt) {
        List<String> java = new ArrayList<>(java(settings, unpacked));
        java.addAll(room(settings.java(), attempt));
        java.addAll(cache.option());
        return new FilmCommand(java, System.getProperty("java.class.path"));
    }

    /**
     * This Java, with the options for films.
     *
     * @param unpacked where native code is unpacked: ours alone, and the same whoever's home there is
     */
    public static List<String> java(ConversionSettings settings, Path unpacked) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(settings.java());
        words.add("-Dorg.bytedeco.javacpp.cachedir=" + unpacked);
        return words;
    }

    /** Says what a process can reach. */
    List<String> confined(Path file) {
        List<String> words = new ArrayList<>(java);
        words.addAll(FIXED);
        words.addAll(
                List.of("-cp", classPath, FilmOptions.MAIN, FilmOptions.CONFINED, FilmOptions.FILE, file.toString()));
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

    /** Brings the recording whose address is the first line of the input, from where it may come. */
    List<String> fetch(Path recording, Reach reach) {
        List<String> words = film(FilmOptions.FETCH, recording);
        reach.hosts().forEach(host -> words.addAll(List.of(FilmOptions.HOST, host)));
        reach.near().stream().sorted().forEach(kind -> words.addAll(List.of(FilmOptions.NEAR, kind.name())));
        words.addAll(TALK);
        words.add(FilmOptions.FROM_INPUT);
        return words;
    }

    /** Makes the film of a recording that was fetched. */
    public List<String> render(ConversionSettings settings, FilmSpeech speech, Path recording, Path film) {
        List<String> words = film(FilmOptions.RENDER, film);
        words.addAll(List.of(
                FilmOptions.LAYOUT,
                settings.layout(),
                FilmOptions.HEIGHT,
                settings.height() == 0 ? FilmOptions.AUTO : Integer.toString(settings.height())));
        words.addAll(List.of(FilmOptions.RATE, Integer.toString(settings.rate())));
        words.addAll(List.of(
                FilmOptions.LANGUAGE,
                speech.language(),
                FilmOptions.ZONE,
                speech.zone().getId()));
        if (!settings.cameras()) {
            words.add(FilmOptions.NO_CAMERAS);
        }
        if (!settings.halo()) {
            words.add(FilmOptions.NO_HALO);
        }
        words.addAll(TALK);
        words.add(recording.toString());
        return words;
    }

    private List<String> film(String command, Path output) {
        List<String> words = new ArrayList<>(java);
        words.addAll(FIXED);
        words.addAll(List.of("-cp", classPath, FilmOptions.MAIN, command, FilmOptions.OUTPUT, output.toString()));
        return words;
    }
}
