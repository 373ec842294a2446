package org.podium.film.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.podium.film.encode.Effort;
import org.podium.film.encode.FfmpegProbe;
import org.podium.film.encode.FilmMaker;
import org.podium.film.encode.FilmOrder;
import org.podium.film.encode.Watch;
import org.podium.film.encode.av.VideoSettings;
import org.podium.film.layout.Size;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code film benchmark DIR}: what a film costs beside the bare encode of the same pictures. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = "Makes films of a recording and prints what each cost beside the bare encode of the same"
                + " pictures and sound: the processor time that the encoders alone take, told nothing of what changed.")
// picocli fills the fields before it calls; the two lines of the table belong together
@SuppressWarnings({"NullAway.Init", "InlineFormatString"})
final class BenchmarkCommand implements Callable<Integer> {
    private static final String HEAD = "%-18s %9s %9s %9s %7s %7s %9s%n";
    private static final String LINE = "%-18s %7.1f s %7.1f s %7.1f s %7.2f %6.1fx %6.1f MB%n";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The recording's folder.")
    private Path recording;

    @Option(
            names = "--work",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the films may lie meanwhile.")
    private Path work;

    @Override
    public Integer call() throws IOException {
        Presentation presentation = Presentation.open(recording);
        Timeline timeline = presentation.timeline(new FfmpegProbe());
        FilmMaker maker = new FilmMaker(timeline, presentation.folder(), new Painting(timeline, presentation.folder()));
        PrintWriter out = spec.commandLine().getOut();
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                Locale.ROOT,
                "%s, %d processors, load %.1f, Java %s; film of %d s%n",
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                System.getProperty("java.version"),
                timeline.length().toSeconds());
        out.printf(HEAD, "film", "all", "encoders", "bare", "ratio", "speed", "size");
        FilmOrder usual = FilmOrder.usual();
        measure(out, maker, "720p", usual.mp4Only());
        measure(out, maker, "720p, no cameras", usual.mp4Only().withoutCameras());
        measure(out, maker, "ladder to 1080p", usual.withCanvas(Size.wide(1080)));
        return 0;
    }

    private void measure(PrintWriter out, FilmMaker maker, String name, FilmOrder order) throws IOException {
        Run bare = run(maker, order.withCoding(VideoSettings.USUAL.withoutHints()));
        Run real = run(maker, order);
        out.printf(
                Locale.ROOT,
                LINE,
                name,
                seconds(real.all),
                seconds(real.effort.encoding()),
                seconds(bare.effort.encoding()),
                seconds(real.all) / seconds(bare.effort.encoding()),
                seconds(real.effort.length()) / seconds(real.wall),
                real.bytes / 1e6);
        out.flush();
    }

    private Run run(FilmMaker maker, FilmOrder order) throws IOException {
        Path film = work.resolve("film");
        Duration before = processorTime();
        long start = System.nanoTime();
        Effort effort = maker.make(order, film, Watch.NOBODY);
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Run(effort, processorTime().minus(before), wall, Files.size(film.resolve("video.mp4")));
    }

    /** Of this process, all threads and those of native code included. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private record Run(Effort effort, Duration all, Duration wall, long bytes) {}
}
