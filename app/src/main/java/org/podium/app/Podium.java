package org.podium.app;

import java.io.PrintWriter;
import org.podium.server.start.FaultWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: one program with roles. */
@Command(
        name = "podium",
        mixinStandardHelpOptions = true,
        versionProvider = PodiumVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "From a lecture held in BigBlueButton to a video that its teacher owns.",
        subcommands = {
            ServeCommand.class,
            WorkCommand.class,
            SyncCommand.class,
            CheckCommand.class,
            CleanCommand.class,
            ConfigCommand.class,
            RehearseCommand.class
        })
public final class Podium {
    public static void main(String[] args) {
        run(commandLine(), args);
    }

    /** Runs a command line to its end, and ends Java unless what it started goes on. */
    public static void run(CommandLine line, String[] args) {
        int exit = line.execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The command line, to be extended by programs that contain this one. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Podium());
        // The same code for each thing that is typed or set wrong; 2 and more say how the work went.
        line.getCommandSpec().exitCodeOnInvalidInput(1);
        line.getSubcommands().values().forEach(one -> one.getCommandSpec().exitCodeOnInvalidInput(1));
        return line.setParameterExceptionHandler(Podium::mistyped).setExecutionExceptionHandler(Podium::failed);
    }

    /** What is wrong with the words, in a sentence; the help would push it out of sight. */
    private static int mistyped(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("'" + name + " --help' says what can be typed.");
        err.flush();
        return 1;
    }

    /** One sentence, and the trace only for those who ask for it. */
    private static int failed(Exception failure, CommandLine command, ParseResult words) {
        PrintWriter err = command.getErr();
        err.println("podium: " + FaultWords.of(failure));
        if (command.getParseResult() != null && command.getParseResult().hasMatchedOption("--verbose")) {
            failure.printStackTrace(err);
        }
        err.flush();
        return 1;
    }
}
