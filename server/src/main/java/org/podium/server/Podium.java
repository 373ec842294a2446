package org.podium.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one program with roles. */
@Command(
        name = "podium",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "From a lecture held in BigBlueButton to a video that its teacher owns.",
        subcommands = {
            ServeCommand.class,
            WorkCommand.class,
            SyncCommand.class,
            CheckCommand.class,
            CleanCommand.class,
            ConfigCommand.class
        })
public final class Podium {
    public static void main(String[] words) {
        int exit = commandLine().execute(words);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The command line, to be extended by programs that contain this one. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Podium());
        // The same code for each thing that is typed or set wrong; 2 and more say how the work went.
        line.getSubcommands().values().forEach(one -> one.getCommandSpec().exitCodeOnInvalidInput(1));
        return line;
    }
}
