package org.podium.acceptance.demo;

import org.podium.acceptance.bench.BenchmarkCommand;
import org.podium.acceptance.fakebbb.FakeBbbCommand;
import org.podium.server.Podium;
import picocli.CommandLine;

/** The command line with everything in it. */
public final class House {
    private House() {}

    public static void main(String[] words) {
        CommandLine line = Podium.commandLine()
                .addSubcommand(new DemoCommand())
                .addSubcommand(new FakeBbbCommand())
                .addSubcommand(new BenchmarkCommand());
        int exit = line.execute(words);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
