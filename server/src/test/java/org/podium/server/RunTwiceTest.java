package org.podium.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.server.conversion.FilmReady;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.task.Job;
import org.podium.server.platform.task.RecurringJob;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;

/**
 * The contract of all work that a task names or that comes round: a node may vanish after the work and before the note, so
 * whatever ran once may run again and changes nothing more.
 */
@Tag("database")
class RunTwiceTest {
    private static final House HOUSE = House.quiet();

    /** What the tasks of each job are named by; among them such as name nothing that is there any more. */
    private static final Map<String, String> TASKS = Map.of(
            "conversion-run",
            "SELECT id::text FROM conversion UNION SELECT gen_random_uuid()::text",
            "notice-mail",
            "SELECT id::text FROM mail UNION SELECT gen_random_uuid()::text",
            "identity-match-now",
            "SELECT 'moderator-' || id FROM moderator UNION SELECT 'recording-' || id FROM recording");

    /** Whatever is still so when it is looked at again counts how often it was seen. */
    private static final Map<String, String> COUNTED =
            Map.of("incident", "(SELECT kind, scope, words, opened_at, closed_at, told_at, end_told FROM incident)");

    private static final Instant LONG_AGO = Instant.parse("2025-01-06T09:00:00Z");

    private Map<String, String> seeded = Map.of();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    static Stream<RecurringJob> chores() {
        return HOUSE.all(RecurringJob.class).stream();
    }

    static Stream<Job> jobs() {
        return HOUSE.all(Job.class).stream();
    }

    /** A university in which each of them finds something to do. */
    @BeforeEach
    void muchToDo() throws IOException {
        Seed seed = HOUSE.seed();
        PersonId marie = seed.person("mdupont", "Marie Dupont");
        Publications publications = HOUSE.room(Publications.class);
        RecordingId algebra = published(seed, publications, marie, "Algèbre");
        HOUSE.tell(new FilmReady(algebra, film("1")));
        publications.withdraw(marie, algebra);
        HOUSE.sql()
                .sql("UPDATE video SET trashed_at = ?")
                .param(Timestamp.from(LONG_AGO))
                .update();
        RecordingId optics = published(seed, publications, marie, "Optique");
        HOUSE.sql()
                .sql("UPDATE conversion SET state = 'FAILED', fault = 'KILLED', message = 'x', finished_at = now()"
                        + " WHERE recording = ?")
                .param(optics.value())
                .update();
        RecordingId nobody = seed.recording("Physique", "published");
        HOUSE.sql().sql("""
            WITH held AS (
                INSERT INTO meeting (server, internal_id, external_id, name, started_at, ended_at, first_seen, last_seen)
                SELECT server, record_id, 'room', 'Physique', now(), now(), now(), now() FROM recording WHERE id = ?
                RETURNING id)
            INSERT INTO moderator (meeting, user_id, full_name, guest, first_seen, last_seen)
            SELECT id, 'mdupont', 'Marie Dupont', false, now(), now() FROM held\
            """).param(nobody.value()).update();
        folder("videos/.999.unfinished");
        seeded = everything();
    }

    @AfterEach
    void clear() {
        HOUSE.sql()
                .sql("TRUNCATE person, recording, meeting, audit, incident, light_task, heavy_task CASCADE")
                .update();
    }

    @ParameterizedTest
    @MethodSource("chores")
    void work_that_comes_round_changes_nothing_when_it_comes_round_at_once(RecurringJob chore) throws Exception {
        chore.run();
        Map<String, String> once = everything();
        chore.run();
        assertThat(everything()).as(chore.name()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void a_task_that_is_done_again_changes_nothing_more(Job job) throws Exception {
        String ids = TASKS.get(job.name());
        assertThat(ids).as("a line in TASKS for " + job.name()).isNotNull();
        for (String id : HOUSE.sql().sql(ids).query(String.class).list()) {
            job.run(id);
            Map<String, String> once = everything();
            job.run(id);
            assertThat(everything()).as(job.name() + " of " + id).isEqualTo(once);
        }
    }

    @Test
    void there_is_something_to_do() throws Exception {
        for (RecurringJob chore : chores().toList()) {
            chore.run();
        }
        Map<String, String> done = everything();
        assertThat(done.keySet().stream().filter(table -> !Objects.equals(done.get(table), seeded.get(table))))
                .contains("video", "incident", "moderator_match", "owner", "files");
    }

    private static RecordingId published(Seed seed, Publications publications, PersonId teacher, String name) {
        RecordingId recording = seed.recording(name, "published");
        seed.owner(recording, teacher, "FIRST");
        publications.publish(teacher, recording, name);
        return recording;
    }

    /** All rows by table, and all files. Tasks are the queue's own; what is asked for is the harm that work does. */
    private static Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        for (String table : HOUSE.sql().sql("""
            SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()
            AND table_type = 'BASE TABLE' AND table_name NOT LIKE '%_task' AND table_name NOT LIKE 'flyway%'\
            """).query(String.class).list()) {
            all.put(
                    table,
                    HOUSE.sql()
                            .sql("SELECT coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '') FROM "
                                    + COUNTED.getOrDefault(table, table) + " t")
                            .query(String.class)
                            .single());
        }
        try (Stream<Path> files = Files.walk(HOUSE.data())) {
            all.put(
                    "files",
                    files.filter(Files::isRegularFile)
                            .map(Path::toString)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Path film(String name) throws IOException {
        Path folder = folder("videos/" + name);
        Files.writeString(folder.resolve("film.json"), """
            {"title": "Algèbre", "duration": 60.0, "start": "%s"}
            """.formatted(Seed.MONDAY));
        return folder;
    }

    private static Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(HOUSE.data().resolve(name));
        Files.writeString(folder.resolve("film.mp4"), "not read here");
        Files.setLastModifiedTime(folder, FileTime.from(LONG_AGO.plus(Duration.ofDays(1))));
        return folder;
    }
}
