package org.podium.server.identity.unmatched;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.OwnerTable;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.identity.name.NameKey;
import org.podium.server.platform.WordSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moderators of whom evidence does not tell who they are, with all that would help a human to tell. */
@Component
public class UnmatchedModerators {
    /** As many candidates as there are keys from 1 to 9. */
    private static final int MOST_CANDIDATES = 9;

    private static final int MOST_ALIKE = 4;

    /** Whether the user id of a row {@code m} of moderator says who somebody is: BBB's own begin anew in each meeting. */
    static final String LASTING =
            "NOT (btrim(m.user_id) = '' OR starts_with(btrim(m.user_id), 'w_') OR length(btrim(m.user_id)) > "
                    + UserId.LONGEST + ")";

    /** Whether a row {@code m} of moderator, with {@code x} of moderator_match, waits to be told; guests and calls are nobody. */
    static final String IN_DOUBT = """
        x.state <> 'MATCHED' AND NOT x.decided AND NOT m.guest AND NOT starts_with(m.user_id, 'v_')
            AND NOT starts_with(m.user_id, 'gl-guest-')\
        """;

    private final JdbcClient sql;

    UnmatchedModerators(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which of them. */
    public enum Kind {
        ALL,
        SEVERAL,
        NOBODY
    }

    private record Row(UnmatchedModerator doubt, long room, List<Long> fitting) {}

    /** Those to be decided, the ambiguous first, then the newest; the words of {@code part} are looked for in name, id and meeting. */
    @Transactional(readOnly = true)
    public List<UnmatchedModerator> page(Kind kind, String part, int offset, int most) {
        List<Row> rows = sql.sql(OPEN_GROUPS
                        + """
                        SELECT o.*, m.full_name, m.user_id, g.id AS meeting_id, g.name AS meeting, g.started_at, x.candidates, x.why,
                            coalesce(g.metadata->>'bbb-origin', g.origin) AS front_end
                        FROM grouped o JOIN moderator_view m ON m.id = o.moderator JOIN meeting_view g ON g.id = m.meeting
                        JOIN moderator_match x ON x.moderator = m.id
                        WHERE %s
                        ORDER BY o.several DESC, o.moderator DESC LIMIT :most OFFSET :offset\
                        """.formatted(WordSearch.in("concat_ws(' ', m.full_name, m.user_id, g.name)", "part")))
                .param("kind", kind.name())
                .param("part", WordSearch.patterns(part))
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
        return withCandidates(rows);
    }

    /** How many wait for a human. */
    public long count() {
        return sql.sql(OPEN_GROUPS + "SELECT count(*) FROM grouped")
                .param("kind", Kind.ALL.name())
                .query(Long.class)
                .single();
    }

    /**
     * Recordings that have nobody.
     *
     * @param all how many
     * @param unwatched of them, of whose meeting no look knows: the server told of the recording alone, and never says who moderated
     * @param nameless of them, whose meeting was seen, but none of its moderators, or their names are forgotten by now
     */
    public record Unowned(int all, int unwatched, int nameless) {
        /** Those of whom a moderator is known, who is to be identified. */
        public int named() {
            return all - unwatched - nameless;
        }
    }

    public Unowned unowned() {
        return sql.sql("""
            SELECT count(*) AS "all", count(*) FILTER (WHERE g.id IS NULL) AS unwatched,
                count(*) FILTER (WHERE g.id IS NOT NULL
                    AND NOT EXISTS (SELECT FROM moderator_view m WHERE m.meeting = g.id)) AS nameless
            FROM recording_view r LEFT JOIN meeting_view g ON g.server = r.server AND g.internal_id = r.record_id
            WHERE NOT EXISTS (SELECT FROM owner o WHERE o.recording = r.id)\
            """).query(Unowned.class).single();
    }

    private static Row row(ResultSet row) throws SQLException {
        UnmatchedModerator doubt = new UnmatchedModerator(
                row.getLong("moderator"),
                row.getBoolean("several"),
                row.getString("full_name"),
                row.getString("user_id"),
                row.getString("front_end"),
                row.getString("origin"),
                row.getString("meeting"),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("times"),
                row.getBoolean("lasting"),
                Why.parse(row.getString("why")),
                List.of());
        return new Row(doubt, row.getLong("meeting_id"), Arrays.asList((Long[])
                row.getArray("candidates").getArray()));
    }

    private record Found(long moderator, boolean fits, UnmatchedModerator.Candidate candidate) {}

    /** One question for the whole page; people alike in a word of the name are shown where nobody fits. */
    private List<UnmatchedModerator> withCandidates(List<Row> rows) {
        List<Long> moderators = new ArrayList<>();
        List<Long> meetings = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Row row : rows) {
            Set<String> asked = new LinkedHashSet<>(NameKey.words(row.doubt().fullName()));
            row.fitting().forEach(person -> {
                moderators.add(row.doubt().moderator());
                meetings.add(row.room());
                people.add(person);
                words.add("");
            });
            asked.stream()
                    .filter(word -> word.length() > 2 && row.fitting().isEmpty())
                    .limit(6)
                    .forEach(word -> {
                        moderators.add(row.doubt().moderator());
                        meetings.add(row.room());
                        people.add(0L);
                        words.add(word);
                    });
        }
        Map<Long, List<UnmatchedModerator.Candidate>> found = new HashMap<>();
        sql.sql(CANDIDATES)
                .param("moderators", OwnerTable.numbers(moderators))
                .param("meetings", OwnerTable.numbers(meetings))
                .param("people", OwnerTable.numbers(people))
                .param("words", words.toArray(String[]::new))
                .param("alike", MOST_ALIKE)
                .query((row, _) -> found(row))
                .list()
                .forEach(one -> found.computeIfAbsent(one.moderator(), _ -> new ArrayList<>())
                        .add(one.candidate()));
        return rows.stream()
                .map(row -> with(
                        row.doubt(),
                        found.getOrDefault(row.doubt().moderator(), List.of()).stream()
                                .limit(MOST_CANDIDATES)
                                .toList()))
                .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("moderator"),
                row.getBoolean("fits"),
                new UnmatchedModerator.Candidate(
                        new PersonId(row.getLong("person")),
                        row.getString("display_name"),
                        row.getString("user_name"),
                        row.getString("email"),
                        row.getBoolean("active"),
                        row.getBoolean("fits"),
                        row.getInt("here"),
                        row.getInt("owned")));
    }

    private static UnmatchedModerator with(UnmatchedModerator d, List<UnmatchedModerator.Candidate> candidates) {
        return new UnmatchedModerator(
                d.moderator(),
                d.several(),
                d.fullName(),
                d.userId(),
                d.frontEnd(),
                d.origin(),
                d.meeting(),
                d.startedAt(),
                d.times(),
                d.lasting(),
                d.why(),
                candidates);
    }

    /**
     * Groups of moderators with one user id at one origin; an id that BBB made, or none, makes a group of one. Where nothing
     * was recorded nothing is to be owned.
     */
    private static final String OPEN_GROUPS = """
        WITH open AS (
            SELECT m.id, x.state, m.user_id, %s AS lasting,
                lower(btrim(coalesce(nullif(btrim(g.metadata->>'bbb-origin-server-name'), ''), 'bbb:' || g.server)))
                    AS origin
            FROM moderator_match x JOIN moderator_view m ON m.id = x.moderator JOIN meeting_view g ON g.id = m.meeting
            WHERE %s
                AND (:kind = 'ALL' OR (:kind = 'SEVERAL') = (x.state = 'AMBIGUOUS'))
                AND EXISTS (SELECT FROM recording_view r WHERE r.server = g.server AND r.record_id = g.internal_id)),
        grouped AS (
            SELECT max(o.id) AS moderator, o.origin, count(*) AS times, bool_or(o.state = 'AMBIGUOUS') AS several, o.lasting
            FROM open o WHERE NOT o.lasting OR NOT EXISTS (
                SELECT FROM verdict v WHERE v.origin = o.origin AND v.user_id = o.user_id AND v.person IS NULL
                    AND v.undone_at IS NULL)
            GROUP BY o.origin, o.user_id, o.lasting, CASE WHEN o.lasting THEN 0 ELSE o.id END)
        """.formatted(LASTING, IN_DOUBT);

    private static final String CANDIDATES = """
        WITH asked AS (
            SELECT * FROM unnest(:moderators, :meetings, :people, :words) AS a (moderator, meeting, person, word)),
        alike AS (
            SELECT a.moderator, a.meeting, k.person, count(*) AS words,
                row_number() OVER (PARTITION BY a.moderator ORDER BY count(*) DESC, k.person) AS place
            FROM asked a JOIN person_key k ON k.kind = 'W' AND k.key = a.word
            WHERE a.word <> '' GROUP BY a.moderator, a.meeting, k.person),
        found AS (
            SELECT moderator, meeting, person, true AS fits, 0 AS place FROM asked WHERE word = ''
            UNION ALL SELECT moderator, meeting, person, false, place FROM alike WHERE place <= :alike)
        SELECT f.moderator, f.fits, p.id AS person, p.display_name, p.user_name, p.email, p.active,
            (SELECT count(*) FROM owner o JOIN recording_view r ON r.id = o.recording JOIN meeting_view g ON g.id = f.meeting
                WHERE o.person = p.id AND r.server = g.server AND r.external_id = g.external_id) AS here,
            (SELECT count(*) FROM owner o WHERE o.person = p.id) AS owned
        FROM found f JOIN person p ON p.id = f.person
        ORDER BY f.moderator, f.place, here DESC, p.display_name, p.id\
        """;
}
