package org.podium.acceptance.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code podium demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Starts everything on this machine, with a fake BigBlueButton server and its lectures, to look at.")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            defaultValue = "data/demo",
            paramLabel = "FOLDER",
            description = "Where the demo keeps everything; delete it to begin anew (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "N",
            description = "Port of the pages (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--bbb-port",
            defaultValue = "8090",
            paramLabel = "N",
            description = "Port of the fake BigBlueButton server (${DEFAULT-VALUE}).")
    private int bbbPort;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("Starting the demo; the first time its lectures are made, which takes a minute …");
        out.flush();
        try (Demo demo = Demo.start(data, port, bbbPort, Map.of())) {
            Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
            out.print(welcome(demo));
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException e) {
            out.println("The demo cannot start: " + e.getMessage());
            out.println("If a port is taken, choose others: --port N --bbb-port N");
            out.flush();
            return 1;
        }
    }

    private String welcome(Demo demo) {
        return """

            Podium runs at          %s
            The fake BBB server at  %s/   (its meetings, its requests, and trouble on demand)

            Sign in as              mdupont    teacher, most lectures are hers
                                    jmartin    teacher
                                    etudiant   student
                                    admin      administrator
            Password of all         podium

            One meeting runs right now; in a minute it ends, and soon its recording appears.
            Everything lies in %s. Stop with Ctrl-C; a second start finds it again.
            """.formatted(demo.address(), demo.bbb().address(), data.toAbsolutePath());
    }
}
