package org.podium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.podium.bench.LabelledSet.Asked;
import org.podium.bench.LabelledSet.Listed;
import org.podium.server.Application;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.assign.MatchReport;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.platform.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A Podium on its embedded database, with no task running, that a labelled set is put into, as often as wanted. */
final class NamesHouse implements AutoCloseable {
    /** Endings of family names that make other people of the same ones. */
    private static final List<String> ENDINGS = List.of("", "el", "ot", "ard", "ier", "on");

    private static final int IN_A_MEETING = 10;

    private final LabelledSet set;
    private final Path data;
    private final ConfigurableApplicationContext podium;

    /** How a moderator was answered; the user name is empty unless somebody was found. */
    record Answer(long moderator, String state, String userName) {}

    NamesHouse(LabelledSet set) throws IOException {
        this.set = set;
        this.data = Files.createTempDirectory("podium-bench");
        this.podium = Application.start(Role.ONCE, settings(data));
    }

    /** The front ends of the set: Podium's own presets and one for LTI. */
    private static Map<String, Object> settings(Path data) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("podium.data", data.toString());
        settings.put("podium.identity.front-ends[0].name", "lti");
        settings.put("podium.identity.front-ends[0].origin", "lti");
        settings.put("podium.identity.front-ends[0].ids[0]", "{email}");
        settings.put("podium.identity.front-ends[0].ids[1]", "{username}");
        return settings;
    }

    void forgetEverybody() {
        sql().sql("TRUNCATE person, person_key CASCADE").update();
        forgetModerators();
    }

    void forgetModerators() {
        sql().sql("TRUNCATE meeting, recording, changed_key, identity_mark CASCADE")
                .update();
    }

    /** The people of the set, and as many again with family names of another ending, {@code times} in all. */
    void people(int times) {
        podium.getBean(DirectoryImport.class).all("invented", taker -> {
            for (String ending : ENDINGS.subList(0, times)) {
                set.people().forEach(one -> taker.accept(entry(one, ending)));
            }
        });
    }

    /** One person more. */
    void newcomer(String userName, String given, String family) {
        podium.getBean(DirectoryImport.class)
                .some("invented", taker -> taker.accept(entry(new Listed(userName, given, family, ""), "")));
    }

    private static DirectoryEntry entry(Listed person, String ending) {
        return new DirectoryEntry(
                person.userName() + ending,
                "",
                List.of(new PersonName(person.given(), person.family() + ending)),
                Set.of(),
                person.email().isEmpty() ? List.of() : List.of(ending + person.email()),
                Set.of());
    }

    /** So many moderators, the set again and again; ten to a meeting, each meeting recorded; numbered in their order. */
    void moderators(int many) {
        List<Asked> asked = set.moderators();
        int[] places = IntStream.range(0, many).toArray();
        String[] origins = texts(places, place -> asked.get(place).origin());
        sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, metadata, started_at, first_seen, last_seen)
            SELECT DISTINCT 'bbb', t.origin || '-' || t.place / :many, 'room', 'Lecture',
                jsonb_build_object('bbb-origin', t.origin), now(), now(), now()
            FROM unnest(:origins, :places) AS t (origin, place)\
            """)
                .param("many", IN_A_MEETING)
                .param("origins", origins)
                .param("places", places)
                .update();
        sql().sql("""
            INSERT INTO moderator (meeting, user_id, full_name, first_seen, last_seen)
            SELECT g.id, t.id, t.name, now(), now()
            FROM unnest(:origins, :ids, :names, :places) AS t (origin, id, name, place)
            JOIN meeting g ON g.internal_id = t.origin || '-' || t.place / :many ORDER BY t.place\
            """)
                .param("many", IN_A_MEETING)
                .param("origins", origins)
                .param("ids", texts(places, place -> asked.get(place).userId()))
                .param("names", texts(places, place -> asked.get(place).fullName()))
                .param("places", places)
                .update();
        sql().sql("""
            INSERT INTO recording (server, record_id, external_id, name, state, started_at, first_seen, last_seen,
                state_since)
            SELECT server, internal_id, external_id, name, 'published', started_at, now(), now(), now() FROM meeting\
            """).update();
        sql().sql("ANALYZE").update();
    }

    private String[] texts(int[] places, java.util.function.IntFunction<String> text) {
        return IntStream.of(places)
                .mapToObj(place -> text.apply(place % set.moderators().size()))
                .toArray(String[]::new);
    }

    MatchReport match() {
        return podium.getBean(OwnerMatching.class).matchAll();
    }

    List<Answer> answers() {
        return sql().sql("""
            SELECT m.moderator, m.state, coalesce(p.user_name, '') AS user_name
            FROM moderator_match m LEFT JOIN person p ON p.id = m.person ORDER BY m.moderator\
            """).query(Answer.class).list();
    }

    /** Processor time that the connections to the database have taken since they began. */
    Duration databaseTime() {
        return sql()
                .sql("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type ="
                        + " 'client backend'")
                .query(Long.class)
                .list()
                .stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    String postgres() {
        return sql().sql("SHOW server_version").query(String.class).single();
    }

    private JdbcClient sql() {
        return podium.getBean(JdbcClient.class);
    }

    @Override
    public void close() throws IOException {
        podium.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
