package org.podium.bench;

import org.podium.app.Podium;

/** The command line of Podium with its benchmarks. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Podium.run(Podium.commandLine().addSubcommand(new BenchmarkCommand()), args);
    }
}
