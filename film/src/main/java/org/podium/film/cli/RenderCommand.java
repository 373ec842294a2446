package org.podium.film.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.Fineness;
import org.podium.film.encode.plan.Shard;
import org.podium.film.encode.progress.Cancellation;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.layout.Size;
import org.podium.film.process.FilmOptions;
import org.podium.film.render.Film;
import org.podium.film.render.Language;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.RecordingIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code film render DIR|URL -o OUT}. */
@Command(
        name = FilmOptions.RENDER,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes the video: HLS in several sizes, one MP4, poster, thumbnails, chapters, captions.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class RenderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final Recording recording = new Recording();

    @Option(
            names = {"-o", FilmOptions.OUTPUT},
            required = true,
            paramLabel = "OUT",
            description = "Where the film will lie: a folder for all of it, or a file that ends in .mp4 for the one"
                    + " video (then nothing else is made). An older film there is replaced, anything else is not.")
    private Path output;

    @Option(
            names = FilmOptions.LAYOUT,
            paramLabel = "NAME",
            defaultValue = "auto",
            description = "Where the parts are, see below; auto if not said.")
    private LayoutName layout;

    @Option(
            names = FilmOptions.HEIGHT,
            paramLabel = "PIXELS",
            defaultValue = "720",
            converter = FilmHeight.Reader.class,
            description =
                    "Of the largest picture, 16:9: even, 720 if not said. With auto, 1080 where a shared screen or"
                            + " a webcam has more than 720 lines, else 720.")
    private FilmHeight height;

    @Option(
            names = FilmOptions.RATE,
            paramLabel = "N",
            defaultValue = "30",
            description = "Most pictures a second, 15 to 60, 30 if not said: as many as the shared screen and the"
                    + " webcams have, up to this.")
    private int rate;

    @Option(names = "--width", paramLabel = "PIXELS", description = "For a picture of another shape than 16:9.")
    private int width;

    @Option(names = FilmOptions.NO_CAMERAS, description = "Leaves the webcams out.")
    private boolean noCameras;

    @Option(names = "--chat", description = "Shows the chat beside the picture.")
    private boolean chat;

    @Option(
            names = FilmOptions.NO_HALO,
            description = "Leaves out the soft light around the pointer; so does the layout content.")
    private boolean noHalo;

    @Option(names = "--no-names", description = "Leaves out the names of those who write in the chat.")
    private boolean noNames;

    @Option(
            names = FilmOptions.LANGUAGE,
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "Of the few words that the film itself says, such as on the card of a film of sound alone.")
    private Language language;

    @Option(
            names = FilmOptions.ZONE,
            paramLabel = "ZONE",
            description = "Of the dates that the film says, such as Europe/Paris; the system's if not said.")
    private ZoneId zone = ZoneId.systemDefault();

    @Option(names = "--mp4-only", description = "Makes no HLS, only the one MP4.")
    private boolean mp4Only;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Parts encoded side by side; as many as processors if not said.")
    private int workers;

    @Option(
            names = "--part",
            paramLabel = "K/N",
            description =
                    "Makes only the Kth part of N, for 'film join': so several processes or machines make one film."
                            + " Each gets the same recording and the same options.")
    private @Nullable String part;

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() {
        ProgressPrinter voice = telling.voice(spec.commandLine().getOut());
        Destination destination = Destination.parsed(output, part != null, spec);
        try (Cancellation cancellation = telling.cancellation(destination.temporary())) {
            return new Attempt(voice, cancellation, destination.place()).at(() -> {
                try (recording) {
                    render(destination, voice, cancellation);
                }
            });
        }
    }

    private void render(Destination destination, ProgressPrinter voice, Cancellation cancellation) throws IOException {
        ProgressReport report = new ProgressReport(voice, cancellation);
        report.progress(recording.isAddress() ? Stage.FETCHING : Stage.PREPARING, 0);
        Film film = film(destination, report);
        FilmOrder order = destination.isFile() ? order().mp4Only() : order();
        List<RecordingIssue> missing = List.of();
        if (part == null) {
            missing = film.render(order, destination.folder(), report).missing();
        } else {
            film.renderShard(order, Shard.of(part), destination.folder(), report);
        }
        destination.deliver();
        IssueText words = new IssueText(Locale.getDefault());
        voice.done(destination.place(), missing.stream().map(words::of).toList());
    }

    private Film film(Destination destination, ProgressReport report) throws IOException {
        Presentation presentation = recording.open(destination.fetched(), report);
        report.progress(Stage.PREPARING, 0);
        return Film.of(presentation).speaking(language, zone).withHalo(!noHalo);
    }

    private FilmOrder order() {
        FilmOrder order = FilmOrder.usual()
                .withLayout(layout.layout())
                .withCanvas(width > 0 ? new Size(width, height.pixels()) : Size.wide(height.pixels()))
                .withFineness(new Fineness(height.bySource(), rate));
        order = noCameras ? order.withoutCameras() : order;
        order = chat ? order.withChat(!noNames) : order;
        order = mp4Only ? order.mp4Only() : order;
        return workers > 0 ? order.withWorkers(workers) : order;
    }
}
