package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.audit.Audit;

/** Whatever a person changes by a page or the API leaves a line in the audit log. */
class AuditedTest {
    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.podium.server");

    private static final Set<String> CHANGES = Set.of("Post", "Put", "Patch", "Delete");

    /** Entry points that leave none, each with its reason. */
    private static final Map<String, String> EXCEPTED = new TreeMap<>(Map.of(
            "CallbackController.hook", "a BigBlueButton server calls, no person",
            "CallbackController.ready", "a BigBlueButton server calls, no person"));

    @Test
    void each_action_of_a_person_is_audited_or_excepted_with_a_reason() {
        Set<String> silent = new TreeSet<>();
        for (JavaMethod action : actions()) {
            if (!reachesTheLog(action)) {
                silent.add(name(action));
            }
        }
        assertThat(silent).isEqualTo(EXCEPTED.keySet());
        assertThat(actions()).hasSizeGreaterThan(25);
    }

    private static List<JavaMethod> actions() {
        return SERVER.stream()
                .flatMap(found -> found.getMethods().stream())
                .filter(method -> method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .anyMatch(mapping -> CHANGES.stream().anyMatch(verb -> mapping.equals(verb + "Mapping"))))
                .toList();
    }

    private static boolean reachesTheLog(JavaCodeUnit entry) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(entry));
        ArrayDeque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.poll();
            if (unit.getOwner().isEquivalentTo(Audit.class) && unit.getName().equals("note")) {
                return true;
            }
            unit.getCallsFromSelf()
                    .forEach(call -> call.getTarget().resolveMember().ifPresent(called -> {
                        if (seen.add(called)) {
                            open.add(called);
                        }
                    }));
            unit.getMethodReferencesFromSelf()
                    .forEach(call -> call.getTarget().resolveMember().ifPresent(next -> {
                        if (seen.add(next)) {
                            open.add(next);
                        }
                    }));
        }
        return false;
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
