package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.audit.PersonalData;

/** Whether what the server says to its database keeps to the plan, too, where no import shows it. */
class TablesTest {
    private static final String ROOT = "org.podium.server.";
    private static final Path MIGRATIONS = Path.of("../server/src/main/resources/db/migration");

    /** Columns that say who. */
    private static final Pattern WHO =
            Pattern.compile("\\b(?:person|by_person|decided_by|people|principal_name|actor)\\b");

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.podium.server");

    @Test
    void each_table_and_each_view_of_the_database_has_one_owner() {
        assertThat(Tables.all(Tables.OWNED))
                .containsExactlyInAnyOrderElementsOf(
                        Tables.standing(MIGRATIONS, "TABLE").keySet());
        assertThat(Tables.all(Tables.SHOWN))
                .containsExactlyInAnyOrderElementsOf(
                        Tables.standing(MIGRATIONS, "VIEW").keySet());
        assertThat(Stream.of(Tables.OWNED, Tables.SHOWN)
                        .flatMap(owned -> owned.values().stream())
                        .flatMap(Set::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_view_shows_tables_of_its_own_package_only() {
        Tables.standing(MIGRATIONS, "VIEW").forEach((view, body) -> {
            Set<String> own = Tables.OWNED.get(Tables.owner(Tables.SHOWN, view));
            assertThat(SqlOf.of(body).reads()).as(view).isNotEmpty().isSubsetOf(own);
        });
    }

    @Test
    void a_package_names_its_own_tables_and_views_of_those_that_it_may_use() {
        List<String> breaches = new ArrayList<>();
        for (JavaClass type : SERVER) {
            breaches.addAll(breaches(type.getName(), room(type), SqlOf.of(type)));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void each_kind_of_breach_is_found() {
        assertThat(breaches("X", "library", SqlOf.of("SELECT 1 FROM video v JOIN owner o ON true")))
                .containsExactly("X reads owner, a table of identity");
        assertThat(breaches("X", "recording", SqlOf.of("SELECT FROM recording r, person p WHERE true")))
                .containsExactly("X reads person, a table of identity");
        assertThat(breaches("X", "recording", SqlOf.of("SELECT FROM owner_view")))
                .containsExactly("X reads owner_view of identity, which recording may not use");
        assertThat(breaches("X", "web", SqlOf.of("UPDATE local_account SET password_hash = ?")))
                .containsExactly("X writes local_account, a table of identity");
        assertThat(breaches("X", "web", SqlOf.of("DELETE FROM recording_view"))).hasSize(1);
        assertThat(breaches("X", "web", SqlOf.of("DELETE FROM \u0001 WHERE person = ?")))
                .containsExactly("X puts a table's name together: DELETE FROM \u0001 WHERE person = ?");
        assertThat(breaches(
                        "X", "publication", SqlOf.of("SELECT FROM publication p JOIN owner_view o ON true FOR UPDATE")))
                .isEmpty();
    }

    /** A table with a person in it stands in exactly one implementation of the port that exports and erases people. */
    @Test
    void whatever_is_kept_of_a_person_is_exported_and_erased_in_one_place() {
        Map<String, List<String>> places = new TreeMap<>();
        Tables.standing(MIGRATIONS, "TABLE").forEach((table, body) -> {
            if (WHO.matcher(body).find()) {
                places.put(table, new ArrayList<>());
            }
        });
        for (JavaClass type : SERVER) {
            if (type.isAssignableTo(PersonalData.class) && !type.isInterface()) {
                SqlOf sql = SqlOf.of(type);
                places.forEach((table, found) -> {
                    if (sql.reads().contains(table) || sql.writes().contains(table)) {
                        found.add(type.getSimpleName());
                    }
                });
            }
        }
        assertThat(places)
                .hasSizeGreaterThan(12)
                .allSatisfy((table, found) -> assertThat(found).as(table).hasSize(1));
    }

    private static String room(JavaClass type) {
        String path = type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static List<String> breaches(String name, String room, SqlOf sql) {
        List<String> breaches = new ArrayList<>();
        sql.assembled().forEach(text -> breaches.add(name + " puts a table's name together: " + text));
        for (String written : sql.writes()) {
            String owner = Tables.owner(Tables.OWNED, written);
            if (!owner.isEmpty() && !owner.equals(room)) {
                breaches.add(name + " writes " + written + ", a table of " + owner);
            }
            if (Tables.all(Tables.SHOWN).contains(written)) {
                breaches.add(name + " writes the view " + written);
            }
        }
        for (String read : sql.reads()) {
            String owner = Tables.owner(Tables.OWNED, read);
            if (!owner.isEmpty() && !owner.equals(room) && !sql.writes().contains(read)) {
                breaches.add(name + " reads " + read + ", a table of " + owner);
            }
            String shown = Tables.owner(Tables.SHOWN, read);
            if (!shown.isEmpty()
                    && !shown.equals(room)
                    && !HouseRules.MAY_USE.getOrDefault(room, Set.of()).contains(shown)) {
                breaches.add(name + " reads " + read + " of " + shown + ", which " + room + " may not use");
            }
        }
        return breaches;
    }
}
