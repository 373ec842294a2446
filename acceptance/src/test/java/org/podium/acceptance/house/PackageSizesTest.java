package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many files a package holds; one that holds more than can be kept in mind has a written reason. */
class PackageSizesTest {
    private static final int MOST = 15;

    private static final List<Path> SOURCES = Stream.of("bbb", "film", "server", "app", "fake-bbb", "bench")
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .toList();

    /** Packages that are larger, with the reason. A line goes as soon as its package has become smaller. */
    private static final Map<String, String> LARGER = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "org.podium.server.signin.saml",
                    "the messages of one protocol and what answers them: each needs most of the others"),
            Map.entry("org.podium.fakebbb.lecture.publish", "one class for each kind of file that BBB publishes"),
            Map.entry(
                    "org.podium.film.cli",
                    "the commands with what each prints; its benchmarks are to go to the module bench"),
            Map.entry(
                    "org.podium.film.picture.tldraw.v2", "one class for each kind of shape of one version of a format"),
            Map.entry(
                    "org.podium.film.picture.tldraw.v1", "one class for each kind of shape of one version of a format"),
            Map.entry(
                    "org.podium.film.picture.slide",
                    "one class for each trait of SVG that slides use; to be cut by reading and painting"),
            Map.entry("org.podium.film.timeline", "flat values of one model, each in a small file"),
            Map.entry(
                    "org.podium.film.picture",
                    "the painter with its caches: to be cut by what is kept and what is drawn"),
            Map.entry("org.podium.film.encode.output", "one class for each kind of file in a film's folder")));

    @Test
    void a_package_holds_few_files_or_has_a_written_reason() throws IOException {
        Map<String, Integer> sizes = sizes(SOURCES);

        assertThat(sizes).hasSizeGreaterThan(90).containsKey("org.podium.server.web");
        assertThat(breaches(sizes, LARGER)).isEmpty();
        assertThat(LARGER.values()).allMatch(reason -> reason.length() > 30);
    }

    @Test
    void a_package_that_grows_and_a_reason_that_is_not_needed_any_more_are_found(@TempDir Path sources)
            throws IOException {
        Path full = Files.createDirectories(sources.resolve("planted/full"));
        for (int i = 0; i <= MOST; i++) {
            Files.createFile(full.resolve("Planted" + i + ".java"));
        }
        Files.createFile(full.resolve("package-info.java"));
        Files.createFile(full.resolve("notes.txt"));
        Map<String, Integer> sizes = sizes(List.of(sources));

        assertThat(sizes).containsOnly(entry("planted.full", MOST + 1));
        assertThat(breaches(sizes, Map.of())).containsExactly("planted.full holds 16 files, more than 15");
        assertThat(breaches(sizes, Map.of("planted.full", "so it is"))).isEmpty();
        assertThat(breaches(sizes, Map.of("planted.full", "so it is", "planted.small", "was once")))
                .containsExactly("planted.small needs no reason any more");
    }

    private static List<String> breaches(Map<String, Integer> sizes, Map<String, String> larger) {
        List<String> breaches = new ArrayList<>();
        sizes.forEach((name, files) -> {
            if (files > MOST && !larger.containsKey(name)) {
                breaches.add(name + " holds " + files + " files, more than " + MOST);
            }
        });
        larger.keySet().stream()
                .filter(name -> sizes.getOrDefault(name, 0) <= MOST)
                .forEach(name -> breaches.add(name + " needs no reason any more"));
        return breaches;
    }

    /** How many files each package has, without its description. */
    private static Map<String, Integer> sizes(List<Path> sources) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Path root : sources) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> root.relativize(file))
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .forEach(file -> sizes.merge(
                                file.resolveSibling("").normalize().toString().replace('/', '.'), 1, Integer::sum));
            }
        }
        return sizes;
    }
}
