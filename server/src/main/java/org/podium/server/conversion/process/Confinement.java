package org.podium.server.conversion.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What keeps a film process, whose native code reads strangers' files, from what it does not need. Which of it there is
 * differs from machine to machine; each is a program of the system that is put before the words of the process.
 *
 * @param means what keeps it from the network, and perhaps from other files
 * @param limits words that bound memory, files and processor time and let no rights be gained; empty where there are none
 */
record Confinement(Means means, List<String> limits) {
    /** No network, and perhaps no other files: the best first. */
    enum Means {
        BUBBLEWRAP("bwrap"),
        NAMESPACE("unshare"),
        NONE("");

        private final String program;

        Means(String program) {
            this.program = program;
        }

        String program() {
            return program;
        }
    }

    /** A process as it would be without any. */
    static final Confinement NOTHING = new Confinement(Means.NONE, List.of());

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/local/bin"), Path.of("/usr/sbin"));

    /** Folders that are links into /usr on most systems. */
    private static final List<String> SYSTEM = List.of("/bin", "/sbin", "/lib", "/lib64");

    /** What Java and the typefaces need to know of the system: no passwords, no keys. */
    private static final List<String> KNOWLEDGE = List.of(
            "/etc/ld.so.cache",
            "/etc/fonts",
            "/etc/alternatives",
            "/etc/localtime",
            "/etc/passwd",
            "/etc/nsswitch.conf",
            "/sys/fs/cgroup",
            "/sys/devices/system/cpu");

    /**
     * What a film process may see beside the system.
     *
     * @param own where it writes
     * @param cache where native code is unpacked; what Java noted for the next start lies above it
     * @param classPath its program
     */
    record Place(Path own, Path cache, String classPath) {}

    /** The words of a process that needs the network. */
    List<String> fetching(List<String> words) {
        return joined(List.of(), limits, words);
    }

    /** The words of a process that reads files by native code. */
    List<String> reading(Place place, List<String> words) {
        List<String> wall = switch (means) {
            case BUBBLEWRAP -> bubblewrap(place);
            case NAMESPACE -> List.of(path("unshare"), "--user", "--map-current-user", "--net");
            case NONE -> List.of();
        };
        return joined(wall, limits, words);
    }

    private static List<String> joined(List<String> wall, List<String> limits, List<String> words) {
        List<String> all = new ArrayList<>(wall);
        all.addAll(limits);
        all.addAll(words);
        return all;
    }

    private static List<String> bubblewrap(Place place) {
        List<String> words = new ArrayList<>(List.of(
                path("bwrap"),
                "--unshare-user",
                "--unshare-net",
                "--unshare-pid",
                "--unshare-ipc",
                "--unshare-uts",
                "--die-with-parent"));
        words.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--ro-bind", "/usr", "/usr"));
        for (String system : SYSTEM) {
            Path folder = Path.of(system);
            words.addAll(
                    Files.isSymbolicLink(folder)
                            ? List.of("--symlink", "usr" + system, system)
                            : List.of("--ro-bind-try", system, system));
        }
        KNOWLEDGE.forEach(known -> words.addAll(List.of("--ro-bind-try", known, known)));
        File[] etc = new File("/etc").listFiles((folder, name) -> name.startsWith("java"));
        for (File java : etc == null ? new File[0] : etc) {
            words.addAll(List.of("--ro-bind", java.toString(), java.toString()));
        }
        for (Path program : programs(place)) {
            words.addAll(List.of("--ro-bind", program.toString(), program.toString()));
        }
        String notes = String.valueOf(place.cache().getParent());
        words.addAll(List.of("--ro-bind", notes, notes));
        for (Path own : List.of(place.cache(), place.own())) {
            words.addAll(List.of("--bind", own.toString(), own.toString()));
        }
        words.addAll(List.of("--chdir", "/tmp", "--"));
        return words;
    }

    /** Java and the program's own files; never a folder in which more lies than these, such as the one we were started in. */
    private static Set<Path> programs(Place place) {
        Set<Path> programs = new LinkedHashSet<>();
        programs.add(Path.of(System.getProperty("java.home")));
        for (String entry : place.classPath().split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (!entry.isEmpty() && Files.exists(path) && !place.own().startsWith(path)) {
                programs.add(path);
            }
        }
        return programs;
    }

    /** The words that bound a process, of the programs that there are. */
    static List<String> limits(long memory, long fileBytes, long processorSeconds) {
        List<String> words = new ArrayList<>();
        if (isThere("setpriv")) {
            words.addAll(List.of(path("setpriv"), "--no-new-privs"));
        }
        if (isThere("prlimit")) {
            words.addAll(List.of(
                    path("prlimit"),
                    "--core=0",
                    "--nofile=4096",
                    "--fsize=" + fileBytes,
                    "--cpu=" + processorSeconds,
                    "--data=" + memory));
        }
        return words;
    }

    static boolean isThere(String program) {
        return PROGRAMS.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }

    private static String path(String program) {
        return PROGRAMS.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse(program);
    }
}
