package org.podium.film.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** How progress is told: options that several commands share. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields before they are read
final class Telling {
    /** To a person or to a program. */
    enum Form {
        text,
        json
    }

    @Option(
            names = "--progress",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How progress is told: text, or json with one object a line.")
    private Form progress;

    @Option(names = "--end-with-input", description = "Ends when the standard input ends.")
    private boolean endWithInput;

    Voice voice(PrintWriter out) {
        return progress == Form.json ? new JsonVoice(out) : new TextVoice(out);
    }

    boolean endsWithInput() {
        return endWithInput;
    }
}
