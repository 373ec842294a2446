package org.podium.film.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.podium.film.render.Film;
import org.podium.film.timeline.TimelineText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code film timeline DIR|URL}. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Prints what is shown when, and what the recording lacks.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class TimelineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final Recording recording = new Recording();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (recording) {
            Film film = Film.of(recording.open());
            out.print(TimelineText.of(film.timeline().lacking(film.undrawn()), new IssueText(Locale.getDefault())::of));
        }
        out.flush();
        return 0;
    }
}
