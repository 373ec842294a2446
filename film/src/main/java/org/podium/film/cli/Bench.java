package org.podium.film.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.podium.film.encode.FfmpegProbe;
import org.podium.film.encode.FilmMaker;
import org.podium.film.encode.FilmOrder;
import org.podium.film.encode.Watch;
import org.podium.film.encode.av.VideoSettings;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.out.Folders;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.Timeline;

/** Makes films of one recording to see what they cost: in processes of their own, as the server does. */
final class Bench {
    private final Path recording;
    private final Path work;
    private final Presentation presentation;
    private final Timeline timeline;

    Bench(Path recording, Path work) throws IOException {
        this.recording = recording;
        this.work = work;
        this.presentation = Presentation.open(recording);
        this.timeline = presentation.timeline(new FfmpegProbe());
    }

    Duration length() {
        return timeline.length();
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
        Painting painting = new Painting(timeline, presentation.folder());
        Path folder = work.resolve("bare");
        try {
            return new FilmMaker(timeline, presentation.folder(), painting)
                    .make(order.withCoding(VideoSettings.USUAL.withoutHints()), folder, Watch.NOBODY)
                    .encoding();
        } finally {
            Folders.remove(folder);
        }
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
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Film.class.getName()));
        return words;
    }
}
