package org.podium.film.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code film}; each command is a class of its own in {@code subcommands}. */
@Command(
        name = "film",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns a published BigBlueButton presentation into a video.",
        subcommands = {TimelineCommand.class})
public final class Film {
    private Film() {}

    /** 0 when done, 1 when the recording is at fault, 2 when the command line is. */
    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Film()).setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println("film: " + failure.getMessage());
            return 1;
        });
    }
}
