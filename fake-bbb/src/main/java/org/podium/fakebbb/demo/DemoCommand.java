package org.podium.fakebbb.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
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

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "ADDRESS",
            description = "Address on which the pages listen (${DEFAULT-VALUE}, this machine alone). Whoever reaches"
                    + " them may sign in as anybody.")
    private String host = "";

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (OneDemo one = OneDemo.on(data)) {
            if (!one.alone()) {
                return refused(
                        out,
                        "The demo is already running on " + data.toAbsolutePath()
                                + one.other().map(address -> ", at " + address).orElse(", and just starting")
                                + ". Another one needs a folder and ports of its own: --data FOLDER --port N"
                                + " --bbb-port N");
            }
            Optional<String> taken =
                    Ports.fault(host, port, "--port").or(() -> Ports.fault("127.0.0.1", bbbPort, "--bbb-port"));
            if (taken.isPresent()) {
                return refused(out, taken.get());
            }
            return run(one, out);
        } catch (IOException e) {
            return refused(out, "The demo cannot start: " + e.getMessage());
        }
    }

    private int run(OneDemo one, PrintWriter out) throws IOException, InterruptedException {
        AtomicReference<@Nullable Demo> running = new AtomicReference<>();
        Thread stop = new Thread(() -> stop(running.get(), out));
        // From here on Ctrl-C says what it does, also while the demo is still starting.
        Runtime.getRuntime().addShutdownHook(stop);
        say(out, "Starting the demo; the first time its lectures are made, which takes a minute …");
        try {
            Demo demo = Demo.start(data, host, port, bbbPort, Map.of());
            running.set(demo);
            String address = Ports.address(host, demo.address());
            one.at(address);
            say(out, welcome(demo, address));
            Thread lessons = new Thread(() -> lessons(demo), "lectures of twenty minutes");
            lessons.setDaemon(true);
            lessons.start();
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException | RuntimeException e) {
            Runtime.getRuntime().removeShutdownHook(stop);
            throw e;
        }
    }

    /** Without them there is less to look at, and nothing else is amiss. */
    private void lessons(Demo demo) {
        try {
            demo.addLessons(data);
        } catch (IOException | RuntimeException e) {
            say(
                    Objects.requireNonNull(spec).commandLine().getErr(),
                    "Two lectures could not be made: " + e.getMessage());
        }
    }

    private static void stop(@Nullable Demo demo, PrintWriter out) {
        say(out, "\nStopping the demo …");
        if (demo != null) {
            demo.close();
        }
        say(out, "Stopped; ./podium demo finds everything again.");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }

    private static int refused(PrintWriter out, String why) {
        say(out, why);
        return 1;
    }

    private String welcome(Demo demo, String address) {
        return """

            Podium runs at          %s
            The fake BBB server at  %s/   (its meetings, its requests, and trouble on demand)

            Sign in as              mdupont    teacher, most lectures are hers
                                    jmartin    teacher
                                    etudiant   student
                                    admin      administrator
            Password of all         podium

            One meeting runs right now; in a minute it ends, and soon its recording appears.
            Two lectures of twenty minutes are made meanwhile and appear some minutes after the first start.
            Two people are to be identified by the administrator.
            Everything lies in %s. Stop with Ctrl-C; a second start finds it again.\
            """.formatted(address, demo.bbb().address(), data.toAbsolutePath());
    }
}
