package org.podium.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.fakebbb.api.Personality;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code podium benchmark}. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Measures Podium on this machine, on an embedded database of its own that is thrown away afterwards.")
public final class BenchmarkCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Command(
            name = "names",
            mixinStandardHelpOptions = true,
            description = "Matches moderators to people: the labelled set by category, and how long 10,000 take against"
                    + " 100,000 people. Ends with 1 if anybody got somebody else's.")
    int names(
            @Option(
                            names = "--set",
                            paramLabel = "FOLDER",
                            description =
                                    "Folder with users.csv and labelled.csv; else the set that comes with Podium.")
                    @Nullable
                    Path folder,
            @Option(names = "--rounds", defaultValue = "7", description = "Rounds to measure (${DEFAULT-VALUE}).")
                    int rounds)
            throws IOException {
        CommandSpec known = Objects.requireNonNull(spec);
        if (rounds < 1) {
            throw new ParameterException(known.commandLine(), "--rounds must be 1 at least");
        }
        LabelledSet set = LabelledSet.in(Optional.ofNullable(folder));
        return new NamesBench(set, known.commandLine().getOut()).run(rounds) == 0 ? 0 : 1;
    }

    @Command(
            name = "signin",
            mixinStandardHelpOptions = true,
            description =
                    "Asks for a page while many wrong passwords are checked. Ends with 1 if a page takes more than"
                            + " half a second.")
    int signIn(
            @Option(
                            names = "--connections",
                            defaultValue = "16",
                            description = "Wrong passwords under way at any time (${DEFAULT-VALUE}).")
                    int connections)
            throws IOException, InterruptedException {
        CommandSpec known = Objects.requireNonNull(spec);
        if (connections < 1) {
            throw new ParameterException(known.commandLine(), "--connections must be 1 at least");
        }
        return new SignInBench(known.commandLine().getOut()).run(connections) ? 0 : 1;
    }

    @Command(
            name = "sync",
            mixinStandardHelpOptions = true,
            description = "Looks at a fake server at full hour: requests, SQL statements and seconds of a look.")
    void sync() throws IOException {
        SyncBench.main(new String[0]);
    }

    @Command(
            name = "soak",
            mixinStandardHelpOptions = true,
            description = "Many days of each kind of server with the clock moved: unseen meetings, late and deleted"
                    + " recordings, failing servers, restarts, owners. Ends with 1 if a recording was lost, doubled or"
                    + " given to the wrong person.")
    int soak(
            @Option(names = "--days", defaultValue = "5", description = "Days with meetings (${DEFAULT-VALUE}).")
                    int days,
            @Option(names = "--meetings", defaultValue = "60", description = "Meetings a day (${DEFAULT-VALUE}).")
                    int meetings,
            @Option(
                            names = "--minutes",
                            defaultValue = "30",
                            description = "Minutes between two looks by day (${DEFAULT-VALUE}).")
                    int minutes,
            @Option(names = "--seed", defaultValue = "1", description = "Another seed, other days.") long seed,
            @Option(names = "--personality", description = "Only this kind of fake server; else each of them.")
                    @Nullable
                    String personality)
            throws IOException {
        CommandSpec known = Objects.requireNonNull(spec);
        if (days < 1 || meetings < 1 || minutes < 1) {
            throw new ParameterException(known.commandLine(), "--days, --meetings and --minutes must be 1 at least");
        }
        List<Personality> kinds = personality == null
                ? Soak.KINDS
                : List.of(Personality.named(personality)
                        .orElseThrow(() -> new ParameterException(
                                known.commandLine(),
                                "no such personality: " + personality + "; there are "
                                        + String.join(
                                                ", ",
                                                Personality.ALL_KINDS.stream()
                                                        .map(Personality::name)
                                                        .toList()))));
        Soak.Length length = new Soak.Length(days, meetings, Duration.ofMinutes(minutes), 20);
        return Soak.table(kinds, length, seed, known.commandLine().getOut()) == 0 ? 0 : 1;
    }
}
