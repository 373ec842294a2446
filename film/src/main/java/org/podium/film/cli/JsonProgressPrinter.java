package org.podium.film.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.process.FailureScope;
import org.podium.film.process.ProgressLine;

/** Speaks to a program: one {@link ProgressLine} a line. */
record JsonProgressPrinter(PrintWriter out) implements ProgressPrinter {
    @Override
    public void progress(Stage stage, double done, Optional<Duration> remaining) {
        say(new ProgressLine.Progress(done, word(stage), remaining));
    }

    @Override
    public void came(long bytes) {
        say(new ProgressLine.Progress(0, word(Stage.FETCHING), Optional.empty(), bytes));
    }

    /** What the film lacks, a program reads beside the film. */
    @Override
    public void done(Path folder, List<String> lacks) {
        say(new ProgressLine.Done(folder));
    }

    @Override
    public void failed(FailureScope scope, String message) {
        say(new ProgressLine.Failed(scope, message));
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private void say(ProgressLine line) {
        out.println(line.json());
        out.flush();
    }
}
