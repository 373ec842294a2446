package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                .all().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getDescription(),
                                () -> rule.allowEmptyShould(false).check(HOUSE)));
    }

    @Test
    void a_rule_for_which_there_is_nothing_any_more_fails() {
        assertThat(new HouseRules("org.podium.gone").all())
                .filteredOn(rule -> !rule.getDescription().equals("packages are named by what happens to a recording"))
                .hasSizeGreaterThan(40)
                .allSatisfy(rule -> assertThatThrownBy(
                                () -> rule.allowEmptyShould(false).check(HOUSE))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("failed to check any classes"));
    }

    @Test
    void no_package_is_without_its_line_in_a_table_of_arrows() {
        assertThat(HouseRules.unknown("org.podium", HOUSE)).isEmpty();
        assertThat(HouseRules.unknown("planted", new ClassFileImporter().importPackages("planted")))
                .containsExactly("planted.server.gossip");
    }

    @Test
    void each_rule_that_can_be_broken_by_a_class_is_seen_to_fail_on_a_planted_breach() {
        JavaClasses planted = new ClassFileImporter().importPackages("planted");

        List<String> failed = new HouseRules("planted")
                .all().stream()
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
                        "plans, rules and decisions touch nothing");
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
