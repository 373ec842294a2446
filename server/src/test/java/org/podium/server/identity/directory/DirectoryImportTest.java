package org.podium.server.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.podium.server.identity.IdentityHouse.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.identity.IdentityHouse;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.identity.directory.csv.CsvDirectory;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.identity.person.Role;

@Tag("database")
class DirectoryImportTest {
    private static final IdentityHouse HOUSE = new IdentityHouse();

    private final DirectoryImport imports = HOUSE.door(DirectoryImport.class);
    private final People people = HOUSE.door(People.class);

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        HOUSE.clear();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private ImportReport all(DirectoryEntry... entries) {
        return imports.all("test", taker -> List.of(entries).forEach(taker));
    }

    private Person person(String userName) {
        return people.byUserName(userName).orElseThrow();
    }

    @Test
    void people_come_change_leave_and_come_back() {
        assertThat(all(entry("jdupont", "Jeanne", "Dupont"), entry("pmartin", "Paul", "Martin")))
                .isEqualTo(new ImportReport(2, 2, 0, 0));
        PersonId jeanne = person("jdupont").id();

        assertThat(all(entry("jdupont", "Jeanne", "Durand"))).isEqualTo(new ImportReport(1, 1, 1, 0));
        assertThat(person("JDUPONT").displayName()).isEqualTo("Jeanne Durand");
        assertThat(person("pmartin").active()).isFalse();

        assertThat(all(entry("jdupont", "Jeanne", "Durand"), entry("pmartin", "Paul", "Martin")))
                .isEqualTo(new ImportReport(2, 1, 0, 0));
        assertThat(person("pmartin").active()).isTrue();
        assertThat(person("jdupont").id()).isEqualTo(jeanne);
    }

    @Test
    void the_same_list_again_changes_nothing() {
        all(entry("jdupont", "Jeanne", "Dupont"));
        HOUSE.sql().sql("DELETE FROM changed_key").update();

        assertThat(all(entry("jdupont", "Jeanne", "Dupont"))).isEqualTo(new ImportReport(1, 0, 0, 0));
        assertThat(HOUSE.sql()
                        .sql("SELECT count(*) FROM changed_key")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void old_and_new_names_for_which_a_moderator_asked_are_noted_as_changed() {
        HOUSE.lecture("{}").moderator("w_1", "Jeanne Durand").moderator("w_2", "Jeanne Dupont");
        HOUSE.door(OwnerMatching.class).matchAll();
        all(entry("jdupont", "Jeanne", "Dupont"));
        assertThat(changed()).containsExactly("Njeanne dupont");

        all(entry("jdupont", "Jeanne", "Durand"));
        assertThat(changed()).containsExactly("Njeanne dupont", "Njeanne durand");
    }

    private static List<String> changed() {
        return HOUSE.sql()
                .sql("SELECT CAST(kind AS text) || key FROM changed_key ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Test
    void changes_alone_make_nobody_leave() {
        all(entry("jdupont", "Jeanne", "Dupont"), entry("pmartin", "Paul", "Martin"));

        imports.some("test", taker -> taker.accept(entry("aroche", "Anne", "Roche")));

        assertThat(person("pmartin").active()).isTrue();
        assertThat(person("aroche").active()).isTrue();
    }

    @Test
    void a_list_that_lost_half_of_the_house_is_not_believed() {
        all(IntStream.range(0, 40)
                .mapToObj(n -> entry("p" + n, "Given" + n, "Family"))
                .toArray(DirectoryEntry[]::new));

        assertThatThrownBy(() -> all(entry("p1", "Given1", "Family"))).hasMessageContaining("lacks 39 of 40");
        assertThat(person("p7").active()).isTrue();
    }

    @Test
    void a_list_that_breaks_off_changes_nothing() {
        assertThatThrownBy(() -> imports.all("test", taker -> {
                    taker.accept(entry("jdupont", "Jeanne", "Dupont"));
                    throw new IOException("connection reset");
                }))
                .hasMessageContaining("connection reset");
        assertThat(people.byUserName("jdupont")).isEmpty();
    }

    @Test
    void a_local_account_is_not_taken_over_by_its_namesake_in_the_directory() {
        PersonId local = people.addLocal("admin", "Ada Ministre", "{noop}secret", Set.of());

        assertThat(all(entry("admin", "Eve", "Intruse")).skipped()).isEqualTo(1);
        assertThat(person("admin").displayName()).isEqualTo("Ada Ministre");
        assertThatThrownBy(() -> people.signedIn("cas", "admin", entry("admin", "Eve", "Intruse")))
                .hasMessageContaining("local account");
        assertThat(person("admin").id()).isEqualTo(local);
    }

    @Test
    void roles_follow_the_directory() {
        DirectoryEntry teacher = new DirectoryEntry(
                "jdupont",
                "",
                List.of(new PersonName("Jeanne", "Dupont")),
                Set.of("jdupont@univ.fr"),
                List.of("jeanne.dupont@univ.fr", "jd@univ.fr"),
                Set.of(Role.TEACHER));
        all(teacher);
        assertThat(person("jdupont").roles()).containsExactly(Role.TEACHER);

        all(entry("jdupont", "Jeanne", "Dupont"));
        assertThat(person("jdupont").roles()).isEmpty();
    }

    @Test
    void a_first_sign_in_makes_a_person_a_second_finds_them_even_under_another_name() {
        Person first = people.signedIn("oidc:univ", "sub-1", entry("jdupont", "Jeanne", "Dupont"));
        Person second = people.signedIn("oidc:univ", "sub-1", entry("jdurand", "Jeanne", "Durand"));

        assertThat(second.id()).isEqualTo(first.id());
        all(entry("aroche", "Anne", "Roche"));
        assertThat(people.signedIn("cas", "aroche", entry("aroche", "Anne", "Roche"))
                        .id())
                .isEqualTo(person("aroche").id());
    }

    @Test
    void people_are_found_by_beginnings_of_their_names() {
        all(entry("jdupont", "Jeanne", "Dupont"), entry("ledupont", "Élise", "Duponchelle"));

        assertThat(people.search("dupon élise", 10))
                .extracting(Person::userName)
                .containsExactly("ledupont");
        assertThat(people.search("DUPON", 10)).hasSize(2);
        assertThat(people.search("%", 10)).isEmpty();
    }

    @Test
    void a_file_of_people_is_read_with_its_quotes_and_semicolons() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, """
            \uFEFFemail;last_name;first_name;username;roles
            jd@univ.fr;"de la ""Tour""\";Jeanne;jdupont;TEACHER
            ar@univ.fr;Roche;Anne;aroche;

            """);

        assertThat(imports.all("csv", new CsvDirectory(file)).listed()).isEqualTo(2);
        assertThat(person("jdupont").displayName()).isEqualTo("Jeanne de la \"Tour\"");
        assertThat(person("jdupont").roles()).containsExactly(Role.TEACHER);
        assertThat(person("aroche").email()).isEqualTo("ar@univ.fr");
    }

    @Test
    void a_broken_line_of_a_file_is_named_and_all_others_are_taken() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "username,first_name,last_name,email\na,A,B,a@b\nb,B\n");

        ImportReport report = imports.all("csv", new CsvDirectory(file));

        assertThat(report.remarks()).containsExactly(Remark.atLine(3, Remark.Reason.CELLS, ""));
        assertThat(person("a").active()).isTrue();
    }
}
