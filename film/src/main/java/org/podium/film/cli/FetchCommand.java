package org.podium.film.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.podium.film.encode.progress.Cancellation;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.process.AddressKind;
import org.podium.film.process.FilmOptions;
import org.podium.film.process.Reach;
import org.podium.film.source.fetch.Fetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code film fetch URL -o FOLDER}. */
@Command(
        name = FilmOptions.FETCH,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Brings a recording from its playback address into a folder, for 'film render' to make a film of."
                + " A download that broke off goes on in the same folder.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class FetchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "URL",
            description = "The playback address; - reads it from the first line of the standard input, so that one with"
                    + " a token stands in no list of processes.")
    private String address;

    @Option(
            names = {"-o", FilmOptions.OUTPUT},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the recording will lie: for this one alone.")
    private Path output;

    @Option(
            names = FilmOptions.HOST,
            paramLabel = "NAME",
            description = "From where it may come: a host with all below it, or an address; may be repeated. If none is"
                    + " said, the address itself tells.")
    private List<String> hosts = List.of();

    @Option(
            names = FilmOptions.NEAR,
            paramLabel = "KIND",
            description = "With --host: which addresses that are not public these may have: ${COMPLETION-CANDIDATES}.")
    private Set<AddressKind> near = Set.of();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        // Each name is asked for once: it cannot lead elsewhere after it was looked at where it leads.
        Security.setProperty("networkaddress.cache.ttl", "-1");
        URI from = Recording.address(address.equals(FilmOptions.FROM_INPUT) ? FirstLine.of(System.in) : address);
        ProgressPrinter voice = telling.voice(spec.commandLine().getOut());
        try (Cancellation cancellation = telling.cancellation(List.of())) {
            ProgressReport report = new ProgressReport(voice, cancellation);
            report.progress(Stage.FETCHING, 0);
            return new Attempt(voice, cancellation, output).at(() -> {
                Fetch.presentation(
                        from, output, Fetch.Terms.USUAL.withArrival(report).withReach(new Reach(hosts, near)));
                voice.done(output.toAbsolutePath(), List.of());
            });
        }
    }
}
