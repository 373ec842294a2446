package org.podium.server.identity.unmatched;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.identity.IdentityLock;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.OwnerTable;
import org.podium.server.identity.match.evidence.Bindings;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.rule.Certainty;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator's word about a moderator whom evidence does not tell: this person, or none of them. It holds for all
 * meetings to which the same user id came, and those to come; and it can be taken back.
 */
@Component
public class ManualMatches {
    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;
    private final Bindings bindings;
    private final OwnerTable owners;

    ManualMatches(JdbcClient sql, Clock clock, Audit audit, Bindings bindings, IdentitySettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
        this.bindings = bindings;
        this.owners = new OwnerTable(sql, settings.ownerKeys());
    }

    private record Asked(long id, String server, String originServer, String userId, String fullName, boolean lasting) {
        Origin origin() {
            return Origin.of(originServer, server);
        }
    }

    private record Kept(
            long id,
            String origin,
            String userId,
            List<Long> moderators,
            @Nullable Long person) {}

    /**
     * Decides about a moderator who is in doubt, and about all others with the same user id.
     *
     * @param person who it is; none: none of those who seem to fit
     * @return the number by which it is undone; none when there is no such moderator, or they are decided or matched by now
     */
    @Transactional
    public Optional<Long> decide(long moderator, Optional<PersonId> person, PersonId by) {
        IdentityLock.take(sql);
        Optional<Asked> asked =
                sql.sql(ASKED).param(moderator).query(Asked.class).optional();
        boolean known = person.isEmpty()
                || sql.sql("SELECT EXISTS (SELECT FROM person WHERE id = ? AND source <> 'erased')")
                        .param(person.get().value())
                        .query(Boolean.class)
                        .single();
        return asked.filter(_ -> known).map(one -> decide(one, person, by));
    }

    private long decide(Asked asked, Optional<PersonId> person, PersonId by) {
        List<Long> group = group(asked);
        long verdict = sql.sql("""
            INSERT INTO verdict (origin, user_id, full_name, moderators, person, bindings, by_person, at)
            SELECT :origin, :user, :name, :group, nullif(:person, 0), coalesce((SELECT jsonb_agg(to_jsonb(b))
                FROM binding b WHERE b.origin = :origin AND b.user_id = :user), '[]'), :by, :now RETURNING id\
            """)
                .param("origin", asked.origin().name())
                .param("user", asked.userId())
                .param("name", asked.fullName())
                .param("group", OwnerTable.numbers(group))
                .param("person", person.map(PersonId::value).orElse(0L))
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        if (asked.lasting()) {
            teach(asked, person, group, "verdict:" + verdict);
        }
        Why why = person.isPresent()
                ? Why.of(Why.Reason.DECIDED_BY_HAND, asked.fullName() + " (" + asked.userId() + ")", asked.origin())
                : Why.of(Why.Reason.NOBODY_BY_HAND, asked.fullName());
        sql.sql("""
            UPDATE moderator_match SET state = CASE :person WHEN 0 THEN 'NO_ONE' ELSE 'MATCHED' END,
                person = nullif(:person, 0), certainty = CASE :person WHEN 0 THEN NULL ELSE :certainty END,
                why = :why, decided = true, at = :now WHERE moderator = ANY (:group)\
            """)
                .param("person", person.map(PersonId::value).orElse(0L))
                .param("certainty", Certainty.ID.name())
                .param("why", why.text())
                .param("now", Timestamp.from(clock.instant()))
                .param("group", OwnerTable.numbers(group))
                .update();
        settle(group);
        note(by, "decide", asked.id(), asked.fullName(), asked.userId(), person);
        return verdict;
    }

    /** Of all who seemed to fit, the one is bound, the others are refused. */
    private void teach(Asked asked, Optional<PersonId> person, List<Long> group, String source) {
        sql
                .sql("""
                    SELECT DISTINCT c FROM moderator_match x CROSS JOIN unnest(x.candidates) AS c
                    WHERE x.moderator = ANY (:group)
                    UNION SELECT person FROM binding WHERE origin = :origin AND user_id = :user AND NOT refused\
                    """)
                .param("group", OwnerTable.numbers(group))
                .param("origin", asked.origin().name())
                .param("user", asked.userId())
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .filter(other -> person.filter(other::equals).isEmpty())
                .forEach(other -> bindings.refuse(asked.origin(), asked.userId(), other, source));
        person.ifPresent(chosen -> bindings.bind(asked.origin(), asked.userId(), chosen, source));
    }

    /** Takes a decision back: all is as before, and matched anew; what people confirmed meanwhile stays theirs. */
    @Transactional
    public boolean undo(long verdict, PersonId by) {
        IdentityLock.take(sql);
        Optional<Kept> kept = sql.sql("""
            UPDATE verdict SET undone_at = ? WHERE id = ? AND undone_at IS NULL
            RETURNING id, origin, user_id, full_name, moderators, person\
            """)
                .params(Timestamp.from(clock.instant()), verdict)
                .query((row, _) -> new Kept(
                        row.getLong("id"),
                        row.getString("origin"),
                        row.getString("user_id"),
                        List.of((Long[]) row.getArray("moderators").getArray()),
                        row.getObject("person", Long.class)))
                .optional();
        kept.ifPresent(one -> undo(one, by));
        return kept.isPresent();
    }

    private void undo(Kept kept, PersonId by) {
        sql.sql("DELETE FROM binding WHERE source = ?")
                .param("verdict:" + kept.id())
                .update();
        sql.sql("""
            INSERT INTO binding SELECT b.* FROM verdict v CROSS JOIN jsonb_populate_recordset(NULL::binding, v.bindings) b
            JOIN person p ON p.id = b.person WHERE v.id = ? ON CONFLICT DO NOTHING\
            """).param(kept.id()).update();
        List<Long> group = kept.moderators();
        // What was learnt of the id meanwhile reached others too: all of this id are matched anew.
        sql.sql("INSERT INTO changed_key (kind, key) VALUES ('I', ?) ON CONFLICT DO NOTHING")
                .param(kept.origin() + "\t" + kept.userId())
                .update();
        sql.sql("""
            WITH open AS (
                UPDATE moderator_match SET decided = false, state = 'NO_ONE', person = NULL, certainty = NULL
                WHERE moderator = ANY (?) RETURNING moderator)
            INSERT INTO moderator_due SELECT moderator FROM open ON CONFLICT DO NOTHING\
            """).param(OwnerTable.numbers(group)).update();
        settle(group);
        note(
                by,
                "undo",
                group.getLast(),
                "",
                kept.userId(),
                Optional.ofNullable(kept.person()).map(PersonId::new));
    }

    private List<Long> group(Asked asked) {
        if (!asked.lasting()) {
            return List.of(asked.id());
        }
        return sql.sql("""
            SELECT m.id FROM moderator_view m JOIN meeting_view g ON g.id = m.meeting
            JOIN moderator_match x ON x.moderator = m.id AND NOT x.decided AND x.state <> 'MATCHED'
            WHERE m.user_id = :user AND NOT m.guest AND (g.server = :server OR :told <> '')
                AND coalesce(nullif(lower(btrim(g.metadata->>'bbb-origin-server-name')), ''), '') = :told
            ORDER BY m.id\
            """)
                .param("user", asked.userId())
                .param("server", asked.server())
                .param("told", asked.originServer())
                .query(Long.class)
                .list();
    }

    private void settle(List<Long> group) {
        List<Long> recordings = owners.recordingsOf(group);
        owners.propose(recordings, clock.instant());
        owners.settle(recordings);
    }

    private void note(PersonId by, String verb, long moderator, String name, String user, Optional<PersonId> person) {
        audit.note(
                "person:" + by,
                "match." + verb,
                "moderator:" + moderator,
                (name + " (" + user + "): " + person.map(one -> "person " + one).orElse("nobody")).strip());
    }

    private static final String ASKED = """
        SELECT m.id, g.server, coalesce(lower(btrim(g.metadata->>'bbb-origin-server-name')), '') AS origin_server,
            m.user_id, m.full_name, %s AS lasting
        FROM moderator_view m JOIN meeting_view g ON g.id = m.meeting JOIN moderator_match x ON x.moderator = m.id
        WHERE m.id = ? AND %s\
        """.formatted(UnmatchedModerators.LASTING, UnmatchedModerators.IN_DOUBT);
}
