package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words of the glossary are classes: each heading names one, or says that it is a word of others that has none. */
class GlossaryTest {
    private static final Pattern ENTRY = Pattern.compile("(?m)^### (.+)\\n((?:(?!^#).*\\n?)*)");
    private static final String WITHOUT = "No class.";

    private static final Path ROOT = Files.exists(Path.of("GLOSSARY.md")) ? Path.of("") : Path.of("..");

    @Test
    void each_word_of_the_glossary_is_a_class_or_says_that_it_is_none() throws IOException {
        assertThat(faults(Files.readString(ROOT.resolve("GLOSSARY.md")), classes()))
                .isEmpty();
    }

    @Test
    void a_word_without_its_class_is_found() {
        String glossary = """
            ### Recording
            What was held.

            ### Whither
            Where to.

            ### Moderator
            Who leads. No class.
            """;
        assertThat(faults(glossary, Set.of("Recording", "Moderator")))
                .containsExactly("Whither: no such class", "Moderator: there is such a class");
    }

    private static List<String> faults(String glossary, Set<String> classes) {
        return ENTRY.matcher(glossary)
                .results()
                .flatMap(entry -> {
                    String word = entry.group(1).strip();
                    boolean without = entry.group(2).contains(WITHOUT);
                    if (classes.contains(word) != without) {
                        return Stream.empty();
                    }
                    return Stream.of(word + (without ? ": there is such a class" : ": no such class"));
                })
                .toList();
    }

    private static Set<String> classes() throws IOException {
        Pattern main = Pattern.compile(".*/src/main/java/.*/([A-Z]\\w*)\\.java");
        try (Stream<Path> files = Files.walk(ROOT.toAbsolutePath().normalize())) {
            return files.map(file -> main.matcher(file.toString()))
                    .filter(Matcher::matches)
                    .map(file -> file.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
