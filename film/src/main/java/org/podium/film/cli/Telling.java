package org.podium.film.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.podium.film.encode.progress.Cancellation;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What commands share that bring or make something for somebody who waits: how they tell of it, and how they end. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:what was wanted is there",
            "1:the command line is wrong, or the program is",
            "2:there is no such recording, or none that can become a film",
            "3:it cannot be done now, such as when a server does not answer",
            "4:called off",
            "5:there is not enough room on the disk"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields before they are read
final class Telling {
    /** To a person or to a program. */
    enum Form {
        text,
        json
    }

    @Option(
            names = FilmOptions.PROGRESS,
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How progress is told: text, or json with one object a line.")
    private Form progress;

    @Option(names = FilmOptions.END_WITH_INPUT, description = "Ends when the standard input ends.")
    private boolean endWithInput;

    ProgressPrinter voice(PrintWriter out) {
        return progress == Form.json ? new JsonProgressPrinter(out) : new TextProgressPrinter(out);
    }

    /**
     * Calls it off on a signal, and at the end of the input if that was asked for.
     *
     * @param unfinished what is removed then
     */
    Cancellation cancellation(List<Path> unfinished) {
        Cancellation cancellation = new Cancellation(unfinished);
        if (endWithInput) {
            cancellation.endWith(System.in, FailureScope.CANCELLED);
        }
        return cancellation;
    }
}
