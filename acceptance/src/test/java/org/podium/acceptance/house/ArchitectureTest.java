package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
}
