package org.podium.server.conversion.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.podium.server.conversion.process.Confinement.Means;
import org.podium.server.conversion.process.Confinement.Place;
import org.podium.server.conversion.process.ConversionSettings.Confine;
import org.podium.server.platform.PodiumSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Finds out, by trying, what can keep film processes from what they do not need. */
@Component
public class Confinements {
    private static final Logger LOG = LoggerFactory.getLogger(Confinements.class);
    private static final long LARGEST_FILE = 50L << 30;
    private static final long PROCESSOR_SECONDS = TimeUnit.HOURS.toSeconds(48);
    private static final int PATIENCE_SECONDS = 60;

    private final ConversionSettings settings;
    private final Path data;
    private @Nullable Found found;

    Confinements(ConversionSettings settings, PodiumSettings podium) {
        this.settings = settings;
        this.data = podium.data().toAbsolutePath();
    }

    /**
     * What was found.
     *
     * @param network whether a film process has none
     * @param files whether it sees its own alone
     */
    public record Found(Confinement confinement, boolean network, boolean files) {
        /** For the administrator, in one sentence. */
        String text() {
            String walls = (network ? "no network" : "NO wall to the network")
                    + (files ? ", no files but its own" : ", NO wall to other files of this account");
            String limits = confinement.limits().isEmpty()
                    ? "NO limits (setpriv and prlimit of util-linux are missing)"
                    : "limits of memory, files and processor time";
            String cure = network && files
                    ? ""
                    : " Install bubblewrap, or allow user namespaces, to have it kept apart"
                            + " (podium.conversion.confine).";
            return "The process that makes a film (" + confinement.means() + "): " + walls + "; " + limits + "." + cure;
        }
    }

    /** Where native code is unpacked for film processes. */
    public Path unpacked() {
        return data.resolve("cache").resolve("native");
    }

    /** What can be had here, found out at the first call. */
    public synchronized Found found() {
        Found known = found;
        if (known == null) {
            known = settings.confine() == Confine.OFF ? new Found(Confinement.NOTHING, false, false) : tried();
            found = known;
            LOG.info(known.text());
        }
        return known;
    }

    /** For the command that checks. */
    public String text() {
        return found().text();
    }

    /** Why no film may be made here; none where one may. */
    public Optional<String> objection() {
        return settings.confine() == Confine.REQUIRED && !found().network()
                ? Optional.of(
                        "podium.conversion.confine is REQUIRED, and this machine cannot keep a film process from the"
                                + " network: install bubblewrap, or allow user namespaces")
                : Optional.empty();
    }

    private Found tried() {
        long machine =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                        ? os.getTotalMemorySize()
                        : Long.MAX_VALUE;
        long memory = settings.memory().toBytes() > 0
                ? settings.memory().toBytes()
                : ProcessLimits.memory(
                        settings.mostHeight(), Runtime.getRuntime().availableProcessors(), machine);
        List<String> limits = Confinement.limits(memory, LARGEST_FILE, PROCESSOR_SECONDS);
        for (Means means : Means.values()) {
            if (means == Means.NONE || Confinement.isThere(means.program())) {
                Optional<Found> works = trial(new Confinement(means, limits));
                if (works.isPresent()) {
                    return works.get();
                }
            }
        }
        return new Found(Confinement.NOTHING, false, false);
    }

    /** Starts a process behind it that says what it can reach; none when it does not start. */
    private Optional<Found> trial(Confinement confinement) {
        try {
            if (Files.isDirectory(data)) {
                return trial(confinement, data);
            }
            // Who only checks makes no data folder.
            Path elsewhere = Files.createTempDirectory("podium-trial");
            try {
                return trial(confinement, elsewhere);
            } finally {
                FileSystemUtils.deleteRecursively(elsewhere);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Found> trial(Confinement confinement, Path folder) {
        try {
            Path unpacked = Files.createDirectories(folder.resolve("cache").resolve("native"));
            Path own = Files.createTempDirectory(folder.resolve("cache"), "trial");
            Path foreign = Files.writeString(folder.resolve(own.getFileName() + ".foreign"), "not for everybody");
            Path log = own.resolve("log");
            try {
                FilmCommand command =
                        new FilmCommand(FilmCommand.java(settings, unpacked), System.getProperty("java.class.path"));
                ProcessBuilder builder = new ProcessBuilder(confinement.reading(
                                new Place(own, unpacked, command.classPath()), command.confined(foreign)))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
                Surroundings.clear(builder.environment());
                Process process = builder.start();
                process.getOutputStream().close();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
                String said = Files.readString(log, StandardCharsets.ISO_8859_1);
                return process.exitValue() == 0
                        ? Optional.of(new Found(confinement, said.contains("network no"), said.contains("file no")))
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(foreign);
                Files.deleteIfExists(log);
                Files.deleteIfExists(own);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
