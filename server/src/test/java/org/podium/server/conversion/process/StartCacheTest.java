package org.podium.server.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.process.FilmOptions;

@Tag("film")
class StartCacheTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void the_second_start_has_what_was_made_after_the_first() throws Exception {
        String classPath = jars();
        StartCache cache = cache(classPath);
        assertThat(cache.option()).isEmpty();

        Path made = await(folder.resolve("cache"));

        assertThat(cache.option()).containsExactly("-XX:AOTCache=" + made);
        assertThat(cache(classPath).option()).isEqualTo(cache.option());
        assertThat(started(cache.option(), classPath)).isZero();
    }

    @Test
    void whoever_stops_the_program_leaves_no_process_that_makes_one() throws Exception {
        StartCache cache = cache(jars());
        cache.option();
        await(Duration.ofMinutes(1), () -> !rehearsals().isEmpty());

        cache.stop();

        await(Duration.ofMinutes(1), () -> rehearsals().isEmpty());
        assertThat(made(folder.resolve("cache"))).isEmpty();
    }

    @Test
    void one_that_takes_too_long_is_ended_with_all_that_it_started() throws Exception {
        Path java = Files.writeString(folder.resolve("java"), """
            #!/bin/sh
            # a process of its own, as Java's is that writes the cache
            sleep 600 &
            echo $! > "$(dirname "$0")/pid.part"
            mv "$(dirname "$0")/pid.part" "$(dirname "$0")/pid"
            wait
            """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path cache = Files.createDirectories(folder.resolve("cache"));

        new StartCache(cache, List.of(java.toString()), "none.jar", Duration.ofSeconds(3))
                .make(cache.resolve("film-1.aot"));

        Path pid = folder.resolve("pid");
        assertThat(pid).exists();
        long started = Long.parseLong(Files.readString(pid).strip());
        await(
                Duration.ofMinutes(1),
                () -> ProcessHandle.of(started).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(cache).isEmptyDirectory();
    }

    private List<ProcessHandle> rehearsals() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .toList();
    }

    @Test
    void where_classes_lie_in_folders_films_start_without() {
        assertThat(cache(folder.toString()).option()).isEmpty();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void a_broken_cache_is_no_failure() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.aot"), "no cache at all");

        assertThat(started(List.of("-XX:AOTCache=" + broken), jars())).isZero();
    }

    private StartCache cache(String classPath) {
        return new StartCache(folder.resolve("cache"), List.of(java(), "-Xmx256m", "-XX:+UseSerialGC"), classPath);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private int started(List<String> option, String classPath) throws Exception {
        List<String> words = Stream.of(
                        List.of(java(), "-Xmx256m", "-XX:+UseSerialGC"),
                        option,
                        List.of("-cp", classPath, FilmOptions.MAIN, "--help"))
                .flatMap(List::stream)
                .toList();
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static Path await(Path folder) throws Exception {
        await(LONGEST, () -> made(folder).isPresent());
        return made(folder).orElseThrow();
    }

    private static void await(Duration longest, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static Optional<Path> made(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".aot")).findFirst();
        }
    }

    /** The class path as it is when the program is packed: jars, no folders. */
    private String jars() throws Exception {
        StringBuilder path = new StringBuilder();
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path source = Path.of(entry);
            if (Files.exists(source)) {
                Path jar = Files.isDirectory(source) ? packed(source, ++number) : source;
                path.append(path.isEmpty() ? "" : File.pathSeparator).append(jar);
            }
        }
        return path.toString();
    }

    private Path packed(Path classes, int number) throws Exception {
        Path jar = folder.resolve("classes" + number + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
