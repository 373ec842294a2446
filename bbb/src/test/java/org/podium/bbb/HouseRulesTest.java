package org.podium.bbb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.podium.bbb");

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("org.podium.bbb.(**)").should().beFreeOfCycles().check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("org.podium.bbb.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.podium.bbb")
                .check(LIBRARY);
    }

    @Test
    void time_comes_from_outside() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(LIBRARY);
    }

    @Test
    void it_is_usable_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "javax.crypto..",
                        "javax.net.ssl..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.core..",
                        "org.unbescape..",
                        "org.podium.bbb..")
                .check(LIBRARY);
    }
}
