package org.podium.film.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.process.FailureScope;

/** Speaks to a person at a terminal: one line that moves. */
record TextProgressPrinter(PrintWriter out) implements ProgressPrinter {
    @Override
    public void progress(Stage stage, double done, Optional<Duration> remaining) {
        String rest = remaining
                .map(time -> String.format(", %d:%02d to go", time.toMinutes(), time.toSecondsPart()))
                .orElse("");
        out.printf("\r%-12s %3d %%%s   ", stage.name().toLowerCase(Locale.ROOT), (int) (done * 100), rest);
        out.flush();
    }

    @Override
    public void came(long bytes) {
        out.printf("\r%-12s %3d MB   ", "fetching", bytes / 1_000_000);
        out.flush();
    }

    @Override
    public void done(Path folder, List<String> lacks) {
        out.printf("\r%-60s%n", "done: " + folder);
        lacks.forEach(lack -> out.println("- " + lack));
        out.flush();
    }

    @Override
    public void failed(FailureScope scope, String message) {
        out.println();
        out.println("film: " + message);
        out.flush();
    }
}
