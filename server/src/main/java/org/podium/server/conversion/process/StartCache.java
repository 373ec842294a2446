package org.podium.server.conversion.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.podium.film.process.FilmOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Java noted of an earlier start of the film process, so that the next one is faster (JEP 483, 514, 515). Made once for
 * these very program files and this Java, while films are made without it; when it cannot be made they stay without.
 */
public final class StartCache {
    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ENDING = ".aot";

    private final Path folder;
    private final List<String> java;
    private final String classPath;
    private final Duration patience;
    private final AtomicBoolean tried = new AtomicBoolean();
    private final AtomicReference<Process> making = new AtomicReference<>();
    private volatile boolean stopped;

    /**
     * @param java the program with its options, the same as for films
     */
    public StartCache(Path folder, List<String> java, String classPath) {
        this(folder, java, classPath, PATIENCE);
    }

    /**
     * The same.
     *
     * @param patience after so long the process that makes it is ended, with all that it started
     */
    StartCache(Path folder, List<String> java, String classPath, Duration patience) {
        this.folder = folder;
        this.java = List.copyOf(java);
        this.classPath = classPath;
        this.patience = patience;
    }

    /** The option for a start now; none while there is no cache. The first call has it made. */
    List<String> option() {
        Optional<String> name = name();
        if (name.isEmpty()) {
            return List.of();
        }
        Path file = folder.resolve(name.get());
        if (Files.isRegularFile(file)) {
            return List.of("-XX:AOTCache=" + file);
        }
        if (!tried.getAndSet(true)) {
            Thread.ofPlatform().daemon().name("start-cache").start(() -> make(file));
        }
        return List.of();
    }

    /** Named after all that it depends on; empty where Java cannot make one, since classes lie in folders. */
    private Optional<String> name() {
        StringBuilder depends = new StringBuilder(System.getProperty("java.vm.version")).append(java);
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            File file = new File(entry);
            if (!file.isFile()) {
                return Optional.empty();
            }
            depends.append(entry).append(file.length()).append(file.lastModified());
        }
        byte[] bytes = depends.toString().getBytes(StandardCharsets.UTF_8);
        return Optional.of("film-" + UUID.nameUUIDFromBytes(bytes) + ENDING);
    }

    /** Makes it under another name first: two nodes may share the folder. */
    void make(Path file) {
        Path unfinished = folder.resolve(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            Files.createDirectories(folder);
            Process process = new ProcessBuilder(words(unfinished))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            making.set(process);
            process.getOutputStream().close();
            if (stopped) {
                end(process);
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                process.waitFor();
            }
            if (process.exitValue() == 0 && Files.exists(unfinished)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                removeOthers(file);
            } else if (!stopped) {
                LOG.info("Films start without a cache: it could not be made (code {})", process.exitValue());
            }
        } catch (IOException e) {
            LOG.info("Films start without a cache: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            unfinished.toFile().delete();
        }
    }

    /** Ends the process that makes it, if there is one: whoever stops the program leaves nothing running. */
    public void stop() {
        stopped = true;
        Process process = making.get();
        if (process != null) {
            end(process);
        }
    }

    /** By force: on a milder signal Java would begin to write the cache, by a process of its own. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private List<String> words(Path unfinished) {
        List<String> words = new ArrayList<>(java);
        words.addAll(FilmCommand.FIXED);
        words.addAll(
                List.of("-XX:AOTCacheOutput=" + unfinished, "-cp", classPath, FilmOptions.MAIN, FilmOptions.REHEARSE));
        return words;
    }

    /** Those of earlier versions of the program. */
    private void removeOthers(Path file) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "film-*" + ENDING)) {
            for (Path other : all) {
                if (!other.equals(file)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }
}
