package org.podium.server.conversion.process;

import java.nio.file.Path;

/** How one run of the film process ended. */
public sealed interface Outcome {
    record Made(Path folder) implements Outcome {}

    record Broken(Fault fault, String message) implements Outcome {}

    /** The conversion was cancelled, or another node has taken it over: nothing is to be noted. */
    record Dropped() implements Outcome {}

    /** This node is shutting down: another one shall go on. */
    record Interrupted() implements Outcome {}
}
