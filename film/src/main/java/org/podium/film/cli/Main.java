package org.podium.film.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code film}; each command is a class of its own in {@code subcommands}. */
@Command(
        name = "film",
        mixinStandardHelpOptions = true,
        versionProvider = FilmVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = 1,
        description = "Turns a published BigBlueButton presentation into a video.",
        subcommands = {
            TimelineCommand.class,
            FetchCommand.class,
            RenderCommand.class,
            JoinCommand.class,
            VerifyCommand.class,
            BenchmarkCommand.class,
            RehearseCommand.class,
            ConfinedCommand.class
        })
public final class Main {
    private Main() {}

    /** 0 when done, 1 when the command line or the program is at fault, 2 when the recording is, 3 this machine. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** What is wrong with the args, in a sentence; the help would push it out of sight. */
    private static int mistyped(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println(name + ": " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("'" + name + " --help' says what can be typed.");
        err.flush();
        return 1;
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.registerConverter(LayoutName.class, new LayoutName.Reader());
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().exitCodeOnInvalidInput(1);
            if (command.getCommand() instanceof RenderCommand) {
                command.getCommandSpec().usageMessage().footer(LayoutName.pictures());
            }
        }
        return line.setParameterExceptionHandler(Main::mistyped).setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println("film: " + failure.getMessage());
            return failure instanceof IOException ? 2 : 1;
        });
    }
}
