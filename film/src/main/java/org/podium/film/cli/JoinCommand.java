package org.podium.film.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.podium.film.encode.progress.Cancellation;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.process.FilmOptions;
import org.podium.film.render.Film;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code film join DIR|URL --part FOLDER... -o OUT}. */
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes the video of the parts that several 'film render --part K/N' made of the same recording.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the film is there",
            "1:the command line is wrong, or the program is",
            "2:this recording cannot become a film",
            "3:a part is missing, damaged or of another film, or this machine cannot make it now",
            "4:called off",
            "5:there is not enough room on the disk"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class JoinCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final Recording recording = new Recording();

    @Option(
            names = "--part",
            required = true,
            paramLabel = "FOLDER",
            description = "What 'film render --part K/N' made; once for each part, in any order.")
    private List<Path> parts = new ArrayList<>();

    @Option(
            names = {"-o", FilmOptions.OUTPUT},
            required = true,
            paramLabel = "OUT",
            description =
                    "Where the film will lie: a folder, or a file that ends in .mp4 for the one video. An older film"
                            + " there is replaced, anything else is not.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        ProgressPrinter voice = new TextProgressPrinter(spec.commandLine().getOut());
        Destination destination = Destination.parsed(output, false, spec);
        try (recording;
                Cancellation cancellation = new Cancellation(destination.temporary())) {
            Film film = Film.of(recording.open());
            ProgressReport report = new ProgressReport(voice, cancellation);
            film.join(parts, destination.folder(), report);
            destination.deliver();
            IssueText words = new IssueText(Locale.getDefault());
            voice.done(
                    destination.place(),
                    film.timeline().missing().stream().map(words::of).toList());
            return 0;
        } catch (CancellationException _) {
            return FailureScope.CANCELLED;
        } catch (FilmFailure failure) {
            FailureScope scope = Failures.scope(failure, destination.place());
            voice.failed(scope, String.valueOf(failure.getMessage()));
            return scope.exitCode();
        }
    }
}
