package org.podium.fakebbb;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.podium.fakebbb.api.Personality;
import org.podium.fakebbb.lecture.Lectures;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The fake server from the command line. */
@Command(
        name = "fake-bbb",
        mixinStandardHelpOptions = true,
        description = "A BigBlueButton server to try things with: invented lectures, meetings that come and go.")
public final class FakeBbbCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to listen at (${DEFAULT-VALUE}).")
    private String host = "";

    @Option(names = "--port", defaultValue = "8090", description = "Port, 0 for a free one (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            defaultValue = "data/fake-bbb",
            description = "Folder for the lectures (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(names = "--secret", defaultValue = Setup.DEMO_SECRET, description = "Shared secret (${DEFAULT-VALUE}).")
    private String secret = "";

    @Option(
            names = "--personality",
            defaultValue = "bbb27",
            completionCandidates = Kinds.class,
            description = "Kind of server (${DEFAULT-VALUE}): ${COMPLETION-CANDIDATES}.")
    private String personality = "";

    @Option(names = "--ready-url", description = "Address that is told of every recording when it is ready.")
    private @Nullable String readyUrl;

    @Option(names = "--crowd", description = "Adds 1,000 meetings of 15 people and 10,000 recordings without files.")
    private boolean crowd;

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.exit(new CommandLine(new FakeBbbCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Personality kind = Personality.named(personality)
                .orElseThrow(() -> new ParameterException(line, "no such personality: " + personality));
        PrintWriter out = line.getOut();
        out.println("Making the lectures in " + data + " unless they are there…");
        out.flush();
        Lectures lectures = Lectures.ofDemo(data);
        Setup setup = Setup.live(InstantSource.system()).at(host, port).as(kind).secret(secret);
        try (FakeBbb server = FakeBbb.start(readyUrl == null ? setup : setup.telling(readyUrl))) {
            if (crowd) {
                new Crowd(1000, 15, 10_000).fill(server.world());
            }
            new DemoDay(server, lectures, Optional.of(data.resolve("recorded.tsv"))).begin();
            out.println("BBB endpoint  " + server.endpoint());
            out.println("Secret        " + (secret.equals(Setup.DEMO_SECRET) ? secret : "as given"));
            out.println("Control page  " + server.address() + "/");
            out.flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }

    /** The names for the help text. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Personality.ALL_KINDS.stream().map(Personality::name).iterator();
        }
    }
}
