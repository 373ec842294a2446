package org.podium.film.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.measure.Machine;
import org.podium.film.encode.measure.Trial;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.sample.SampleLecture;
import org.podium.film.layout.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code film benchmark [DIR...]}: what films cost beside the bare encode of the same pictures. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes films of recordings, each in a process of its own, and prints what they cost.",
            "all: processor time of the whole process. bare: that of the encoders alone on the same pictures and"
                + " sound, told nothing of what changed. apart: the same by the FFmpeg program in processes of its"
                + " own, with what it reads from pipes. ratio: all / that before it. speed: length of the film / time"
                + " on the clock. memory: the largest. disk: the most that lay there / what remained. ready: until the"
                + " process has read its orders and begins. start: until its first picture. progress, end: how far"
                + " from the truth they were told at most, after the first tenth of the work."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class BenchmarkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Folders of recordings. Without any, a sample lecture of ten minutes is made.")
    private List<Path> recordings = new ArrayList<>();

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "Where films and samples lie meanwhile; among the temporary files if not said.")
    private @Nullable Path work;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often each film is made; least and median are told.")
    private int times;

    @Option(
            names = "--peer",
            paramLabel = "COMMAND",
            description = "Another program for the same recordings; {in} stands for the folder, {out} for an MP4 file.")
    private @Nullable String peer;

    @Option(
            names = "--processes",
            description = "Only shows how one process on one core compares with two, each making a part of the film.")
    private boolean processes;

    @Option(
            names = "--layouts",
            description = "Only shows what a film of each layout costs beside one of the slides alone.")
    private boolean layouts;

    @Option(
            names = "--encoders",
            description =
                    "Only encodes the composed pictures of the film's beginning, 720p, with cameras and without, by"
                        + " several encoders, each on one thread. processor: seconds, the least of --times; by the"
                        + " FFmpeg program, without what reading the pictures takes. SSIM: 0 to 1, of all three"
                        + " planes, mean of the pictures. x time, x size: that of the encoder / that of x264 veryfast"
                        + " at the same SSIM, between its tries; * beyond them. The pictures take 20 to 40 MB of disk"
                        + " a second.")
    private boolean encoders;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "With --encoders: how much of the film, 1 to 600, ${DEFAULT-VALUE} if not said.")
    private int seconds;

    @Option(
            names = "--long",
            arity = "0..1",
            split = ",",
            fallbackValue = "10,60,240",
            paramLabel = "MINUTES",
            description =
                    "Only films of sample lectures of these lengths, whole minutes, 1 to 1440, 10,60,240 if not said;"
                            + " those take half an hour on two processors and 3 GB of disk.")
    private List<Integer> minutes = List.of();

    @Option(names = "--cameras", description = "With --long: with two webcams, for three times the cost.")
    private boolean cameras;

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuse(seconds < 1 || seconds > 600, "--seconds: 1 to 600, not " + seconds);
        refuse(minutes.stream().anyMatch(length -> length < 1 || length > 1440), "--long: 1 to 1440 minutes each");
        Path folder =
                Files.createTempDirectory(work == null ? Folders.create(temporary()) : Folders.create(work), "bench");
        try {
            PrintWriter out = spec.commandLine().getOut();
            out.println(Machine.described());
            if (recordings.isEmpty() && minutes.isEmpty()) {
                recordings.add(sample(folder, 10));
            }
            for (Path recording : recordings) {
                Bench bench = new Bench(recording, folder);
                if (processes) {
                    new BenchShares(out).table(bench, List.of("--mp4-only"));
                } else if (layouts) {
                    new BenchLayouts(out, Math.max(1, times)).table(bench);
                } else if (encoders) {
                    new BenchEncoders(out, Duration.ofSeconds(seconds), Math.max(1, times)).table(bench);
                } else {
                    table(new BenchTable(out, Math.max(1, times)), bench);
                }
            }
            if (!minutes.isEmpty()) {
                new BenchLengths(out, folder, cameras).table(minutes);
            }
            out.println(Machine.described());
            out.flush();
            return 0;
        } finally {
            Folders.remove(folder);
        }
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), why);
        }
    }

    private void table(BenchTable table, Bench bench) throws IOException, InterruptedException {
        table.head(bench);
        FilmOrder usual = FilmOrder.usual();
        table.row(bench, "720p", List.of("--mp4-only"), usual.mp4Only());
        table.row(
                bench,
                "720p, no cameras",
                List.of("--mp4-only", "--no-cameras"),
                usual.mp4Only().withoutCameras());
        table.row(bench, "ladder to 1080p", List.of("--height", "1080"), usual.withCanvas(Size.wide(1080)));
        if (peer != null) {
            Trial trial = bench.peer(peer);
            table.other("peer", bench, trial, bench.peerFilm().toFile().length());
        }
    }

    private static Path sample(Path folder, int minutes) {
        Path recording = folder.resolve("lecture-" + minutes);
        if (!Files.exists(recording)) {
            SampleLecture.write(recording, Duration.ofMinutes(minutes));
        }
        return recording;
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
