package org.podium.server.identity.match.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.podium.server.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose the user ids of an origin are: told by a mapping, or learnt. */
@Component
public class Bindings {
    private final JdbcClient sql;
    private final Clock clock;

    Bindings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The id is this person's, also for all meetings before and to come.
     *
     * @param source where that is known from, such as {@code mapping} or {@code claim}
     */
    @Transactional
    public void bind(Origin origin, String userId, PersonId person, String source) {
        put(origin, userId, person, false, source);
    }

    /** The id is not this person's; they are never proposed for it again. */
    @Transactional
    public void refuse(Origin origin, String userId, PersonId person, String source) {
        put(origin, userId, person, true, source);
    }

    private void put(Origin origin, String userId, PersonId person, boolean refused, String source) {
        sql.sql("""
            WITH put AS (
                INSERT INTO binding (origin, user_id, person, refused, source, since)
                VALUES (:origin, :user, :person, :refused, :source, :now)
                ON CONFLICT (origin, user_id, person) DO UPDATE
                    SET refused = excluded.refused, source = excluded.source, since = excluded.since
                    WHERE binding.refused <> excluded.refused
                RETURNING origin, user_id)
            INSERT INTO changed_key (kind, key) SELECT 'I', origin || E'\\t' || user_id FROM put ON CONFLICT DO NOTHING\
            """)
                .param("origin", origin.name())
                .param("user", userId)
                .param("person", person.value())
                .param("refused", refused)
                .param("source", source)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Takes over a whole mapping of an origin: user id (or the subject in it) to the user name in the directory. What an
     * earlier mapping said and this one does not is forgotten; what was learnt stays.
     *
     * @return how many ids are bound by it
     */
    @Transactional
    public int replaceMapping(Origin origin, Map<String, String> userNames) {
        return sql.sql("""
            WITH wanted AS (
                SELECT DISTINCT m.user_id, k.person FROM unnest(:ids, :names) AS m (user_id, name)
                JOIN person_key k ON k.kind = 'U' AND k.key = lower(m.name)),
            gone AS (
                DELETE FROM binding b WHERE b.origin = :origin AND b.source = 'mapping' AND NOT EXISTS (
                    SELECT FROM wanted w WHERE w.user_id = b.user_id AND w.person = b.person)
                RETURNING b.user_id),
            come AS (
                INSERT INTO binding (origin, user_id, person, source, since)
                SELECT :origin, user_id, person, 'mapping', :now FROM wanted ON CONFLICT DO NOTHING RETURNING user_id),
            changed AS (
                INSERT INTO changed_key (kind, key)
                SELECT 'I', :origin || E'\\t' || user_id FROM (SELECT user_id FROM gone UNION SELECT user_id FROM come) c
                ON CONFLICT DO NOTHING)
            SELECT count(*) FROM wanted\
            """)
                .param("origin", origin.name())
                .param("ids", userNames.keySet().toArray(String[]::new))
                .param("names", userNames.values().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
