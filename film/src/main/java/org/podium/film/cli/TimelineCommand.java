package org.podium.film.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.podium.film.source.MediaProbe;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.TimelineText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code film timeline DIR}. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Prints what is shown when, and what the recording lacks.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class TimelineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The recording's folder, as it is published under /presentation/ID/.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(TimelineText.of(Presentation.open(folder).timeline(MediaProbe.NONE)));
        out.flush();
        return 0;
    }
}
