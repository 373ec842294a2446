package org.podium.film.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.encode.measure.BareEncode;
import org.podium.film.encode.measure.Footage;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.render.Film;

/** Makes films of one recording to see what they cost: in processes of their own, as the server does. */
final class Bench {
    private final Path recording;
    private final Path work;
    private final Film film;

    Bench(Path recording, Path work) throws IOException {
        this.recording = recording;
        this.work = work;
        this.film = Film.of(recording);
    }

    Duration length() {
        return film.timeline().length();
    }

    /** Whether there are webcams, so that a film with them is another than one without. */
    boolean hasCameras() {
        return film.timeline().media().cameras().isPresent();
    }

    Path recording() {
        return recording;
    }

    /** All that is written lies below it. */
    Path work() {
        return work;
    }

    /** Where the last film lies. */
    Path film() {
        return work.resolve("film");
    }

    /** A whole conversion, from the start of its process to its end. */
    Trial film(List<String> options) throws IOException, InterruptedException {
        Folders.remove(film());
        List<String> words = java();
        words.addAll(List.of("render", recording.toString(), "-o", film().toString(), "--progress", "json"));
        words.addAll(options);
        return successful(Trial.of(words, work));
    }

    /** Somebody else's program on the same recording: the words {in} and {out} stand for the two places. */
    Trial peer(String command) throws IOException, InterruptedException {
        Folders.remove(peerFilm());
        List<String> words = Arrays.stream(command.strip().split("\\s+", -1))
                .map(word -> word.replace("{in}", recording.toString())
                        .replace("{out}", peerFilm().toString()))
                .toList();
        return successful(Trial.of(words, work));
    }

    Path peerFilm() {
        return work.resolve("peer.mp4");
    }

    /** Processor time of the encoders alone, told nothing of what changed: the bare encode of the same pictures and sound. */
    Duration bare(FilmOrder order) {
        Path folder = work.resolve("bare");
        try {
            return film.render(order.withCoding(VideoSettings.USUAL.withoutHints()), folder, RenderListener.NOBODY)
                    .effort()
                    .encoding();
        } finally {
            Folders.remove(folder);
        }
    }

    /** The same encode by the FFmpeg program, in processes of its own that are given the pictures through pipes. */
    Duration apart(FilmOrder order) throws IOException, InterruptedException {
        return new BareEncode(film.timeline(), film.folder(), film.painter())
                .run(order.withCoding(VideoSettings.USUAL.withoutHints()), work.resolve("apart"));
    }

    /** The composed pictures of the film's beginning. */
    Footage footage(FilmOrder order, Duration length, Path folder) {
        return new Footage(film.timeline(), film.folder(), film.painter(), order, length, folder);
    }

    /** Shares of a film made side by side, each by one worker on a core of its own; their folders are those of {@link #share}. */
    List<Trial> shares(int of, List<String> options) throws IOException, InterruptedException {
        List<List<String>> programs = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            Folders.remove(share(number));
            List<String> words = new ArrayList<>(List.of("taskset", "-c", String.valueOf(number - 1)));
            words.addAll(java());
            words.addAll(
                    List.of("render", recording.toString(), "-o", share(number).toString(), "--workers", "1"));
            words.addAll(List.of("--part", number + "/" + of));
            words.addAll(options);
            programs.add(words);
        }
        List<Trial> trials = Trial.together(programs);
        for (Trial trial : trials) {
            successful(trial);
        }
        return trials;
    }

    Path share(int number) {
        return work.resolve("share-" + number);
    }

    /** Joins the shares made last, on one core. */
    Trial join(int of) throws IOException, InterruptedException {
        Folders.remove(film());
        List<String> words = new ArrayList<>(List.of("taskset", "-c", "0"));
        words.addAll(java());
        words.addAll(List.of("join", recording.toString(), "-o", film().toString()));
        for (int number = 1; number <= of; number++) {
            words.addAll(List.of("--part", share(number).toString()));
        }
        return successful(Trial.of(words, work));
    }

    private static Trial successful(Trial trial) throws IOException {
        if (trial.exit() != 0) {
            String last = trial.lines().isEmpty() ? "" : trial.lines().getLast().line();
            throw new IOException("the program ended with code " + trial.exit() + ": " + last);
        }
        return trial;
    }

    /** This very program, with the options that it was started with. */
    private static List<String> java() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return words;
    }
}
