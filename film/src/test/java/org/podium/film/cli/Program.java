package org.podium.film.cli;

import java.io.PrintWriter;

/** The program as a shell would start it, for tests of other rooms. */
public final class Program {
    private Program() {}

    /** Runs a command; answers its exit code. */
    public static int run(PrintWriter out, String... words) {
        return Main.commandLine().setOut(out).setErr(out).execute(words);
    }
}
