package org.podium.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an installation has on its class path: the program and its libraries, and nothing that is there to try or to test it. */
class ClassPathTest {
    private static final List<String> OF_OTHER_MODULES =
            List.of("org/podium/fakebbb/", "org/podium/bench/", "org/podium/acceptance/");

    /** Packages of what the tests of any module use. */
    private static final List<String> OF_TESTS = List.of(
            "org/junit/",
            "org/assertj/",
            "org/hamcrest/",
            "org/mockito/",
            "org/awaitility/",
            "net/jqwik/",
            "org/openjdk/jmh/",
            "com/tngtech/archunit/",
            "com/microsoft/playwright/",
            "com/icegreen/greenmail/",
            "com/unboundid/",
            "org/springframework/test/",
            "org/springframework/boot/test/");

    /** An artefact of tests by its name, and the default database of a small house: docs/DESIGN.md says why. */
    private static final String EMBEDDED_POSTGRESQL = "io/zonky/test/";

    @Test
    void an_installation_holds_neither_the_fake_server_nor_a_benchmark_nor_a_library_of_tests() throws IOException {
        List<Path> installed = places(Files.readString(Path.of("target", "runtime-class-path")));

        assertThat(installed).hasSizeGreaterThan(50);
        assertThat(classesBelow(installed, List.of("org/podium/server/", "org/podium/film/", EMBEDDED_POSTGRESQL)))
                .hasSizeGreaterThan(500);
        assertThat(classesBelow(installed, OF_OTHER_MODULES)).isEmpty();
        assertThat(classesBelow(installed, OF_TESTS)).isEmpty();
        assertThat(classesBelow(installed, List.of("io/")).stream().filter(name -> name.contains("/test/")))
                .allMatch(name -> name.startsWith(EMBEDDED_POSTGRESQL));
        assertThat(installed).noneMatch(place -> place.toString().endsWith("-tests.jar"));
    }

    @Test
    void the_class_path_of_this_test_would_not_do_for_an_installation() throws IOException {
        List<Path> ofTests = places(System.getProperty("java.class.path"));

        assertThat(classesBelow(ofTests, OF_TESTS))
                .anyMatch(name -> name.startsWith("org/junit/"))
                .anyMatch(name -> name.startsWith("org/assertj/"));
    }

    private static List<Path> places(String classPath) {
        return Stream.of(classPath.strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static List<String> classesBelow(List<Path> places, List<String> packages) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                addClasses(place, packages, found);
            } else if (Files.exists(place)) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    addClasses(jar.getPath("/"), packages, found);
                }
            }
        }
        return found;
    }

    private static void addClasses(Path root, List<String> packages, List<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> packages.stream().anyMatch(name::startsWith))
                    .forEach(found::add);
        }
    }
}
