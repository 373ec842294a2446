package org.podium.server.identity.match;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.rule.LookupQuestions;
import org.podium.server.identity.match.rule.Match;
import org.podium.server.identity.match.rule.Match.Ambiguous;
import org.podium.server.identity.match.rule.Match.Matched;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the answers, and what was asked for them; each in one statement. */
final class MatchStore {
    private final JdbcClient sql;

    MatchStore(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(Map<Long, Match> matches, Instant now) {
        List<Map.Entry<Long, Match>> all = List.copyOf(matches.entrySet());
        sql.sql("""
            INSERT INTO moderator_match (moderator, state, person, certainty, candidates, why, at)
            SELECT moderator, state, nullif(person, 0), nullif(certainty, ''), CAST(candidates AS bigint[]), why, :now
            FROM unnest(:moderators, :states, :people, :certainties, :candidates, :whys)
                AS m (moderator, state, person, certainty, candidates, why)
            ON CONFLICT (moderator) DO UPDATE SET state = excluded.state, person = excluded.person,
                certainty = excluded.certainty, candidates = excluded.candidates, why = excluded.why, at = excluded.at
            WHERE NOT moderator_match.decided\
            """)
                .param("now", Timestamp.from(now))
                .param("moderators", all.stream().mapToLong(Map.Entry::getKey).toArray())
                .param("states", all.stream().map(one -> state(one.getValue())).toArray(String[]::new))
                .param(
                        "people",
                        all.stream().mapToLong(one -> person(one.getValue())).toArray())
                .param(
                        "certainties",
                        all.stream().map(one -> certainty(one.getValue())).toArray(String[]::new))
                .param(
                        "candidates",
                        all.stream().map(one -> candidates(one.getValue())).toArray(String[]::new))
                .param(
                        "whys",
                        all.stream().map(one -> one.getValue().why().text()).toArray(String[]::new))
                .update();
    }

    void keepQuestions(Map<Long, Evidence> evidence) {
        List<Long> moderators = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        evidence.forEach((moderator, one) -> LookupKeys.forEach(LookupQuestions.of(List.of(one)), (kind, key) -> {
            moderators.add(moderator);
            kinds.add(kind);
            keys.add(key);
        }));
        sql.sql("""
            INSERT INTO moderator_key (moderator, kind, key)
            SELECT moderator, CAST(kind AS "char"), key FROM unnest(:moderators, :kinds, :keys)
                AS k (moderator, kind, key)
            ON CONFLICT DO NOTHING\
            """)
                .param(
                        "moderators",
                        moderators.stream().mapToLong(Long::longValue).toArray())
                .param("kinds", kinds.toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    private static String state(Match match) {
        return switch (match) {
            case Matched _ -> "MATCHED";
            case Ambiguous _ -> "AMBIGUOUS";
            case NoOne _ -> "NO_ONE";
        };
    }

    private static long person(Match match) {
        return match instanceof Matched matched ? matched.person().value() : 0;
    }

    private static String certainty(Match match) {
        return match instanceof Matched matched ? matched.certainty().name() : "";
    }

    /** As PostgreSQL writes an array of numbers. */
    private static String candidates(Match match) {
        return match instanceof Ambiguous several
                ? several.candidates().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"))
                : "{}";
    }
}
