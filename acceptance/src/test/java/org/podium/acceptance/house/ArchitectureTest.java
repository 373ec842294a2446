package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.podium");

    @TestFactory
    Stream<DynamicTest> the_house_stands_as_planned() {
        return new HouseRules("org.podium")
                .all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @Test
    void each_rule_that_can_be_broken_by_a_class_is_seen_to_fail_on_a_planted_breach() {
        JavaClasses planted = new ClassFileImporter().importPackages("planted");

        List<String> failed = new HouseRules("planted")
                .all().stream()
                        .map(rule -> rule.allowEmptyShould(true))
                        .filter(rule -> rule.evaluate(planted).hasViolation())
                        .map(ArchRule::getDescription)
                        .toList();

        assertThat(failed)
                .anyMatch(rule -> rule.startsWith("server.publication uses only"))
                .anyMatch(rule -> rule.contains("cycles"))
                .anyMatch(rule -> rule.contains("planted.film.timeline"))
                .contains(
                        "time and chance come in as arguments",
                        "programs are started at one door",
                        "pages hold no SQL",
                        "plans, rules and decisions touch nothing",
                        "the table of arrows knows each package of server")
                .doesNotContain("the table of arrows knows each package of film");
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is_for() {
        assertThat(HOUSE.getPackage("org.podium").getSubpackagesInTree())
                .filteredOn(found -> !found.getClasses().isEmpty())
                .filteredOn(found -> found.tryGetPackageInfo().isEmpty())
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void a_package_has_fifteen_files_at_most_or_stands_in_a_list_that_only_shrinks() throws IOException {
        Map<String, Integer> over = new TreeMap<>();
        for (String module : List.of("bbb", "film", "server", "app", "fake-bbb", "bench")) {
            over.putAll(PackageSizes.over(Path.of("..", module, "src/main/java")));
        }
        assertThat(over).isEqualTo(PackageSizes.LARGER);
    }

    @Test
    void a_package_with_a_file_too_many_is_found(@TempDir Path sources) throws IOException {
        Path folder = Files.createDirectories(sources.resolve("planted/full"));
        for (int number = 0; number < PackageSizes.MOST; number++) {
            Files.createFile(folder.resolve("Class" + number + ".java"));
        }
        Files.createFile(folder.resolve("package-info.java"));
        assertThat(PackageSizes.over(sources)).isEmpty();

        Files.createFile(folder.resolve("OneMore.java"));
        assertThat(PackageSizes.over(sources)).containsExactly(Map.entry("planted.full", 16));
    }
}
