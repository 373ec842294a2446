package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tags by which {@code ./podium test --fast} leaves out what takes long: a test class that reaches the database, the browser or
 * the film maker, directly or through its helpers, carries the tag of it.
 */
class TagsTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .importPaths(Stream.of("bbb", "film", "server", "app", "fake-bbb", "bench", "acceptance")
                    .map(module -> Path.of("..", module, "target", "test-classes"))
                    .toArray(Path[]::new));

    @ParameterizedTest
    @CsvSource({
        "database, org.podium.server.platform.TestDatabase",
        "database, org.podium.server.platform.database.EmbeddedDatabase",
        "browser, com.microsoft.playwright.Playwright",
        "film, org.podium.film.encode.run.FilmMaker"
    })
    void a_test_that_reaches_what_takes_long_has_the_tag_by_which_it_is_left_out(String tag, String slow) {
        assertThat(TESTS)
                .filteredOn(TagsTest::isTest)
                .filteredOn(test -> reaches(test, slow))
                .isNotEmpty()
                .filteredOn(test -> !tags(test).contains(tag) && !tags(test).contains("browser"))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    private static boolean isTest(JavaClass found) {
        return found.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith("org.junit.jupiter.api.Test")
                        || method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"));
    }

    /** Whether a class uses another, itself or through other classes of the tests. */
    private static boolean reaches(JavaClass from, String name) {
        Set<JavaClass> seen = new HashSet<>(Set.of(from));
        Deque<JavaClass> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (var dependency : next.pop().getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getName().equals(name)) {
                    return true;
                }
                if (TESTS.contain(target.getName()) && seen.add(TESTS.get(target.getName()))) {
                    next.add(TESTS.get(target.getName()));
                }
            }
        }
        return false;
    }

    private static List<String> tags(JavaClass test) {
        Stream<Tag> one = test.tryGetAnnotationOfType(Tag.class).stream();
        Stream<Tag> several =
                test.tryGetAnnotationOfType(Tags.class).stream().flatMap(tags -> Arrays.stream(tags.value()));
        return Stream.concat(one, several).map(Tag::value).toList();
    }
}
