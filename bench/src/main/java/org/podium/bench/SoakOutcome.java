package org.podium.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What came of a soak of one kind of server.
 *
 * @param fates of the recordings, by front end
 * @param twice rows beyond one for a recording
 * @param incidents that are open at the end
 */
public record SoakOutcome(String kind, int looks, List<Fates> fates, int twice, List<String> incidents) {
    private static final String OWNERS = """
        SELECT r.record_id, p.user_name FROM recording r JOIN owner o ON o.recording = r.id AND o.rank = 'FIRST'
        JOIN person p ON p.id = o.person\
        """;

    /** Of those whose moderators are known, those who are nobody for a reason that is kept. */
    private static final String REASONS = """
        SELECT DISTINCT m.internal_id FROM meeting m JOIN moderator o ON o.meeting = m.id
        JOIN moderator_match x ON x.moderator = o.id WHERE x.state <> 'MATCHED' AND x.why <> ''\
        """;

    public SoakOutcome {
        fates = List.copyOf(fates);
        incidents = List.copyOf(incidents);
    }

    /**
     * How many recordings of one front end came to what.
     *
     * @param published that were ever published
     * @param owned that their teacher owns
     * @param reason without owner, their moderator seen and a reason kept why they are nobody
     * @param unseen without owner, since no look saw their meeting running: the pages offer them to be claimed
     * @param forgotten without owner, their meeting seen, its moderator nobody and forgotten by now, as all are who are nobody
     * @param wrong owned by somebody else, or by nobody without a reason
     * @param lost not known after a whole round that began when all were published
     */
    public record Fates(
            String frontEnd, int published, int owned, int reason, int unseen, int forgotten, int wrong, int lost) {}

    /** Whatever must not be. */
    int faults() {
        return twice
                + fates.stream().mapToInt(fate -> fate.wrong() + fate.lost()).sum();
    }

    public int published() {
        return fates.stream().mapToInt(Fates::published).sum();
    }

    /** Reads it out of the database. */
    static SoakOutcome of(String kind, int looks, Map<String, Integer> published, JdbcClient sql) {
        List<String> known = ids(sql, "SELECT record_id FROM recording");
        Set<String> there = new HashSet<>(known);
        Set<String> seen =
                new HashSet<>(ids(sql, "SELECT m.internal_id FROM meeting m JOIN moderator o ON o.meeting = m.id"));
        Set<String> met = new HashSet<>(ids(sql, "SELECT internal_id FROM meeting"));
        Set<String> reasons = new HashSet<>(ids(sql, REASONS));
        Map<String, String> owners = new HashMap<>();
        sql.sql(OWNERS)
                .query((row, _) -> owners.put(row.getString(1), row.getString(2)))
                .list();
        Map<String, int[]> counts = new HashMap<>();
        published.forEach((id, room) -> {
            int[] count = counts.computeIfAbsent(SoakPeople.frontEnd(room), _ -> new int[7]);
            count[0]++;
            String owner = owners.get(id);
            if (!there.contains(id)) {
                count[6]++;
            } else if (owner != null) {
                count[SoakPeople.owner(room).filter(owner::equals).isPresent() ? 1 : 5]++;
            } else if (!met.contains(id)) {
                count[3]++;
            } else if (!seen.contains(id)) {
                count[SoakPeople.owner(room).isEmpty() ? 4 : 5]++;
            } else {
                count[SoakPeople.owner(room).isEmpty() && reasons.contains(id) ? 2 : 5]++;
            }
        });
        List<Fates> fates = new ArrayList<>();
        SoakPeople.FRONT_ENDS.forEach(name -> {
            int[] count = counts.getOrDefault(name, new int[7]);
            fates.add(new Fates(name, count[0], count[1], count[2], count[3], count[4], count[5], count[6]));
        });
        List<String> incidents = ids(sql, "SELECT kind FROM incident WHERE closed_at IS NULL ORDER BY kind");
        return new SoakOutcome(kind, looks, fates, known.size() - there.size(), incidents);
    }

    private static List<String> ids(JdbcClient sql, String query) {
        return sql.sql(query).query(String.class).list();
    }
}
