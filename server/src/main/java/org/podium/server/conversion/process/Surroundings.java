package org.podium.server.conversion.process;

import java.util.Map;
import java.util.Set;

/** The environment of a film process: what it needs, and no secret of ours. */
final class Surroundings {
    /** In which letters the names of files are written. */
    private static final Set<String> LETTERS = Set.of("LANG", "LC_ALL", "LC_CTYPE");

    private Surroundings() {}

    static void clear(Map<String, String> environment) {
        environment.keySet().retainAll(LETTERS);
        if (environment.isEmpty()) {
            environment.put("LC_ALL", "C.UTF-8");
        }
        environment.put("LC_MESSAGES", "C.UTF-8");
        environment.put("PATH", "/usr/bin:/bin");
        // glibc keeps memory for each thread apart, and what one frees the others do not get
        environment.put("MALLOC_ARENA_MAX", "2");
        // pictures go back to the system when they are freed, and leave no holes
        environment.put("MALLOC_MMAP_THRESHOLD_", "262144");
    }
}
