package org.podium.server.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.podium.server.identity.directory.DirectoryEntry;
import org.podium.server.identity.directory.DirectoryImport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The labelled set's people and moderators in the real tables, as often as wanted. */
final class InventedHouse {
    private static final List<String> ENDINGS = List.of("", "el", "ot", "ard", "ier", "on");

    private InventedHouse() {}

    static List<String[]> rows(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(InventedHouse.class.getResourceAsStream("/bench/names/" + name))),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    /** The 20,000 people, and as many again with family names of another ending, {@code times} in all. */
    static DirectoryImport.Listing people(int times) throws IOException {
        List<String[]> people = rows("users.csv.gz");
        return taker -> {
            for (int copy = 0; copy < times; copy++) {
                String ending = ENDINGS.get(copy);
                for (String[] cells : people) {
                    taker.accept(new DirectoryEntry(
                            cells[0] + ending,
                            "",
                            List.of(new PersonName(cells[1], cells[2] + ending)),
                            Set.of(),
                            List.of(ending + cells[3]),
                            Set.of()));
                }
            }
        };
    }

    /** The 2,050 moderators, ten to a meeting, {@code times} in all; numbered in the order of the set. */
    static void moderators(JdbcClient sql, int times) throws IOException {
        List<String> origins = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String[] cells : rows("labelled.csv.gz")) {
            origins.add(cells[2]);
            ids.add(cells[1]);
            names.add(cells[0]);
        }
        for (String origin : Set.of("moodle", "greenlight", "lti", "")) {
            sql.sql("""
                INSERT INTO meeting (server, internal_id, external_id, name, metadata, started_at, first_seen, last_seen)
                SELECT 'bbb', :origin || '-' || n, 'room', 'Lecture', jsonb_build_object('bbb-origin', :origin), now(),
                    now(), now() FROM generate_series(1, :meetings) AS n\
                """).param("origin", origin).param("meetings", 220 * times).update();
        }
        int[] places = IntStream.range(0, ids.size()).toArray();
        for (int copy = 0; copy < times; copy++) {
            sql.sql("""
                INSERT INTO moderator (meeting, user_id, full_name, first_seen, last_seen)
                SELECT g.id, t.id, t.name, now(), now()
                FROM unnest(:origins, :ids, :names, :places) AS t (origin, id, name, place)
                JOIN meeting g ON g.internal_id = t.origin || '-' || (1 + t.place / 10 + :copy * 220)
                ORDER BY t.place\
                """)
                    .param("origins", origins.toArray(String[]::new))
                    .param("ids", ids.toArray(String[]::new))
                    .param("names", names.toArray(String[]::new))
                    .param("places", places)
                    .param("copy", copy)
                    .update();
        }
        sql.sql("""
            INSERT INTO recording (server, record_id, external_id, name, state, started_at, first_seen, last_seen,
                state_since)
            SELECT server, internal_id, external_id, name, 'published', started_at, now(), now(), now() FROM meeting\
            """).update();
    }

    /** The labelled set's front ends; Podium's own presets and one for LTI. */
    static String[] settings() {
        return new String[] {
            "podium.identity.front-ends[0].name", "lti",
            "podium.identity.front-ends[0].origin", "lti",
            "podium.identity.front-ends[0].ids[0]", "{email}",
            "podium.identity.front-ends[0].ids[1]", "{username}"
        };
    }
}
