package org.podium.server.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.identity.IdentityHouse;
import org.podium.server.identity.directory.csv.CsvJob;
import org.podium.server.identity.directory.csv.CsvSettings;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Role;
import org.podium.server.notification.IncidentWords;
import org.podium.server.notification.Incidents;

/** A file of people on its way into the house, day after day. */
@Tag("database")
class DirectoryRoundsTest {
    private static final IdentityHouse HOUSE = new IdentityHouse();
    private static final String HEADING = "username,first_name,last_name,email\n";
    private static final String WITH_ROLES = "username,first_name,last_name,email,roles\n";

    private final People people = HOUSE.door(People.class);

    @TempDir
    private Path folder;

    private int written;

    @BeforeEach
    void clear() {
        HOUSE.clear();
        HOUSE.sql().sql("TRUNCATE directory_source, incident").update();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private CsvJob chore() {
        CsvSettings settings =
                new CsvSettings(folder.resolve("people.csv"), StandardCharsets.UTF_8, Duration.ofMinutes(15));
        return new CsvJob(settings, HOUSE.door(DirectoryRounds.class));
    }

    /** Writes the file, at another moment each time, and lets the chore look at it. */
    private DirectoryState day(String content) throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_000_000_000L + ++written)));
        return look();
    }

    private DirectoryState look() {
        CsvJob chore = chore();
        chore.run();
        return HOUSE.door(DirectoryStates.class).of(chore);
    }

    private static String rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "p%d,Given%d,Family,p%d@u\n".formatted(n, n, n))
                .collect(Collectors.joining());
    }

    private static String rows(int from, int to, String role) {
        return rows(from, to).replace("\n", "," + role + "\n");
    }

    private static List<String> open() {
        return HOUSE.door(Incidents.class).open().stream()
                .map(incident -> HOUSE.door(IncidentWords.class).what(incident.finding(), Locale.ENGLISH))
                .toList();
    }

    private boolean active(String userName) {
        return people.byUserName(userName).orElseThrow().active();
    }

    @Test
    void a_heading_without_rows_changes_nothing_and_is_told_until_it_is_well_again() throws Exception {
        day(HEADING + rows(0, 2));

        assertThat(day(HEADING).held()).isTrue();
        assertThat(active("p0")).isTrue();
        assertThat(open())
                .containsExactly("The people file lacks 2 of the 2 people known so far; nothing was changed.");

        assertThat(day(HEADING + rows(0, 2)).held()).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void a_list_that_lacks_many_is_believed_once_an_administrator_says_so_and_no_further() throws Exception {
        day(HEADING + rows(0, 40));
        assertThat(day(HEADING + rows(20, 60)).missing()).isEqualTo(20);
        assertThat(people.byUserName("p59")).as("nothing of it is taken").isEmpty();
        Directories directories = HOUSE.door(Directories.class);

        assertThat(directories.accept("csv", 19, 0, "admin"))
                .as("an older figure")
                .isFalse();
        assertThat(directories.accept("csv", 20, 0, "admin")).isTrue();
        assertThat(look().left()).isEqualTo(20);
        assertThat(active("p0")).isFalse();
        assertThat(active("p59")).isTrue();

        assertThat(day(HEADING + rows(0, 10)).held())
                .as("said for one time only")
                .isTrue();
    }

    @Test
    void a_list_that_takes_a_role_away_from_many_is_believed_once_an_administrator_says_so() throws Exception {
        day(WITH_ROLES + rows(0, 40, "TEACHER") + rows(40, 42, "ADMIN"));

        assertThat(day(HEADING + rows(0, 42)).rolesLost())
                .as("no column of roles")
                .isEqualTo(42);
        assertThat(people.byUserName("p0").orElseThrow().roles()).containsExactly(Role.TEACHER);
        assertThat(open())
                .containsExactly("The people file takes the role \"teacher\" away from 40 of the 40 people who have it;"
                        + " nothing was changed.");
        assertThat(day(WITH_ROLES + rows(0, 42, "TEACHER")).rolesLost())
                .as("no administrator any more")
                .isEqualTo(2);
        assertThat(open()).singleElement().asString().contains("\"administrator\" away from 2 of the 2");
        Directories directories = HOUSE.door(Directories.class);

        assertThat(directories.accept("csv", 0, 1, "admin"))
                .as("an older figure")
                .isFalse();
        assertThat(directories.accept("csv", 0, 2, "admin")).isTrue();
        assertThat(look().held()).isFalse();
        assertThat(people.byUserName("p41").orElseThrow().roles()).containsExactly(Role.TEACHER);
        assertThat(open()).isEmpty();

        assertThat(day(HEADING + rows(0, 42)).held())
                .as("said for one time only")
                .isTrue();
    }

    @Test
    void a_few_lose_a_role_without_asking_anybody() throws Exception {
        day(WITH_ROLES + rows(0, 40, "TEACHER"));

        assertThat(day(WITH_ROLES + rows(0, 5, "") + rows(5, 40, "TEACHER")).held())
                .isFalse();
        assertThat(people.byUserName("p0").orElseThrow().roles()).isEmpty();
    }

    @Test
    void changes_alone_that_take_a_role_away_from_many_wait_too() throws Exception {
        day(WITH_ROLES + rows(0, 40, "TEACHER"));
        DirectoryRounds rounds = HOUSE.door(DirectoryRounds.class);
        DirectoryImport.Listing changes = taker -> IntStream.range(0, 20)
                .mapToObj(n -> IdentityHouse.entry("p" + n, "Given" + n, "Family"))
                .forEach(taker);

        assertThat(rounds.some("csv", changes)).isFalse();
        assertThat(people.byUserName("p0").orElseThrow().roles()).containsExactly(Role.TEACHER);
        assertThat(open()).singleElement().asString().contains("20 of the 40");
        assertThat(HOUSE.door(Directories.class).accept("csv", 0, 20, "admin")).isTrue();
        assertThat(rounds.some("csv", changes)).isTrue();
        assertThat(people.byUserName("p0").orElseThrow().roles()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void a_few_leave_without_asking_anybody() throws Exception {
        day(HEADING + rows(0, 40));

        assertThat(day(HEADING + rows(5, 40)).left()).isEqualTo(5);
        assertThat(open()).isEmpty();
    }

    @Test
    void whoever_has_a_bad_row_stays_and_nobody_leaves_while_a_row_is_nobodys() throws Exception {
        day(HEADING + rows(0, 4));

        DirectoryState named = day(HEADING + "p0,,,p0@u\n" + rows(1, 3));
        assertThat(active("p0")).isTrue();
        assertThat(active("p3")).as("really missing").isFalse();
        assertThat(named.remarks()).hasSize(1);
        assertThat(open())
                .containsExactly("The people file has 1 line(s) to be looked at; the first: line 2, no name (p0).");

        day(HEADING + "p0;broken\n" + rows(1, 2));
        assertThat(active("p2")).as("may be the broken row").isTrue();
        assertThat(open()).first().asString().contains("line 2, not as many cells as the heading");
    }

    @Test
    void a_file_that_cannot_be_read_is_an_incident_and_ends_with_the_next_reading() throws Exception {
        day(HEADING + rows(0, 2));
        Files.delete(folder.resolve("people.csv"));
        look();
        assertThat(open()).singleElement().asString().contains("could not be read (there is no file", "people.csv");

        day("name\nx\n");
        assertThat(open()).singleElement().asString().contains("has no column username");
        assertThat(active("p0")).isTrue();

        day(HEADING + rows(0, 2));
        assertThat(open()).isEmpty();
    }

    @Test
    void an_unchanged_file_is_read_once_also_by_another_process() throws Exception {
        day(HEADING + rows(0, 2));
        HOUSE.sql().sql("UPDATE person SET display_name = 'by hand'").update();

        look();

        assertThat(people.byUserName("p0").orElseThrow().displayName()).isEqualTo("by hand");
    }
}
