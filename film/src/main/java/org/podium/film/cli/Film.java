package org.podium.film.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code film}; each command is a class of its own in {@code subcommands}. */
@Command(
        name = "film",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = 1,
        description = "Turns a published BigBlueButton presentation into a video.",
        subcommands = {
            TimelineCommand.class,
            RenderCommand.class,
            JoinCommand.class,
            VerifyCommand.class,
            BenchmarkCommand.class,
            RehearseCommand.class
        })
public final class Film {
    private Film() {}

    /** 0 when done, 1 when the command line or the program is at fault, 2 when the recording is, 3 this machine. */
    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Film());
        line.registerConverter(LayoutName.class, new LayoutName.Reader());
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().exitCodeOnInvalidInput(1);
            if (command.getCommand() instanceof RenderCommand) {
                command.getCommandSpec().usageMessage().footer(LayoutName.pictures());
            }
        }
        return line.setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println("film: " + failure.getMessage());
            return failure instanceof IOException ? 2 : 1;
        });
    }
}
