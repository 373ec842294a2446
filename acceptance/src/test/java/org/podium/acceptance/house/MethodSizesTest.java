package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Methods of 40 lines at most with 5 parameters at most. What was larger when the check began stands in
 * {@code larger-methods.txt}, a list that only becomes shorter: a line that is not needed any more fails, too.
 */
class MethodSizesTest {
    private static final int MOST_LINES = 40;
    private static final int MOST_PARAMETERS = 5;
    private static final Path LARGER = Path.of("src", "test", "resources", "larger-methods.txt");

    @Test
    void no_method_is_longer_than_a_page_or_takes_more_than_five_parameters_but_those_known_before()
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("bbb", "film", "server", "app", "fake-bbb", "bench")) {
            try (Stream<Path> found = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        MethodSizes sizes = MethodSizes.of(files);

        assertThat(sizes.lines()).hasSizeGreaterThan(5_000);
        assertThat(large(sizes)).containsExactlyInAnyOrderElementsOf(known());
    }

    @Test
    void a_long_method_and_one_with_many_parameters_are_found(@TempDir Path folder) throws IOException {
        Path planted = Files.writeString(folder.resolve("Planted.java"), """
            package planted;
            record Planted(int a, int b, int c, int d, int e, int f) {
                Planted {
                    f++;
                }
                /** Remark. */
                @Deprecated
                void whole() {
            %s    }
                void many(int a, int b, int c, int d, int e, int f) {}
                static class Inner {
                    Inner(int a, int b, int c, int d, int e, int f) {}
                    int tooLong() {
            %s            return 1;
                    }
                }
            }
            """.formatted(
                        "        a();\n".repeat(38), "            a();\n".repeat(38)));

        assertThat(large(MethodSizes.of(List.of(planted))))
                .containsExactlyInAnyOrder(
                        "Planted.many parameters", "Planted.Inner.new parameters", "Planted.Inner.tooLong lines");
    }

    private static Set<String> large(MethodSizes sizes) {
        return Stream.concat(
                        over(sizes.lines(), MOST_LINES).map(name -> name + " lines"),
                        over(sizes.parameters(), MOST_PARAMETERS).map(name -> name + " parameters"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> over(Map<String, Integer> sizes, int most) {
        return sizes.entrySet().stream()
                .filter(entry -> entry.getValue() > most)
                .map(Map.Entry::getKey);
    }

    private static List<String> known() throws IOException {
        return Files.readAllLines(LARGER).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
