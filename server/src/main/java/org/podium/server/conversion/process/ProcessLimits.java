package org.podium.server.conversion.process;

import org.springframework.util.unit.DataSize;

/** How much a film process may take of a machine. */
final class ProcessLimits {
    private static final long BASE = DataSize.ofGigabytes(2).toBytes();
    private static final long EACH_ENCODER = DataSize.ofMegabytes(512).toBytes();
    private static final double USUAL_HEIGHT = 720;

    private ProcessLimits() {}

    /**
     * Memory in bytes where the settings name none: a base, and for each processor what an encoder takes at this height;
     * several times what is measured, since this is a wall and no budget, and never more than the machine has.
     */
    static long memory(int height, int processors, long machine) {
        double larger = Math.max(1, height / USUAL_HEIGHT);
        return Math.min(machine, BASE + Math.round(EACH_ENCODER * larger * larger * processors));
    }
}
