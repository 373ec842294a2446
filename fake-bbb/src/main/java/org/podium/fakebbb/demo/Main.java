package org.podium.fakebbb.demo;

import org.podium.app.Podium;
import org.podium.fakebbb.FakeBbbCommand;

/** The command line of Podium with the demo and the fake server, for those who try it out. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Podium.run(Podium.commandLine().addSubcommand(new DemoCommand()).addSubcommand(new FakeBbbCommand()), args);
    }
}
