package org.podium.server.identity.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.FrontEndSettings;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.identity.match.evidence.Moderators;
import org.podium.server.identity.match.rule.Directory;
import org.podium.server.identity.match.rule.LookupQuestions;
import org.podium.server.identity.match.rule.Match;
import org.podium.server.identity.match.rule.MatchRules;
import org.podium.server.identity.match.rule.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a front end's description would change, before it stands in the settings. Writes nothing. */
@Component
public class DryRun {
    private static final int MOST = 20_000;
    private static final int SHOWN = 200;

    private final JdbcClient sql;
    private final IdentitySettings settings;

    DryRun(JdbcClient sql, IdentitySettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** What would become of a moderator. */
    public enum Change {
        MATCHED,
        OTHER_PERSON,
        LOST,
        SAME
    }

    /** One moderator, before and after. */
    public record Line(
            long moderator,
            String fullName,
            String userId,
            Change change,
            Optional<PersonId> before,
            Optional<PersonId> after,
            Why why) {}

    /**
     * All that would change, and how much.
     *
     * @param looked how many moderators were looked at, the newest first
     * @param counts of those whom the description fits
     * @param lines the first of those who would change, then of those who would not
     */
    public record Outcome(int looked, Map<Change, Integer> counts, List<Line> lines) {
        public int count(Change change) {
            return counts.getOrDefault(change, 0);
        }
    }

    private record Now(long moderator, String fullName, long person, boolean decided) {}

    @Transactional(readOnly = true)
    public Outcome of(FrontEndSettings wanted) {
        IdentitySettings tried = new IdentitySettings(
                Stream.concat(Stream.of(wanted), settings.frontEnds().stream()).toList(),
                settings.ownerKeys(),
                settings.every(),
                settings.keepNames());
        Map<Long, Evidence> all = new Moderators(sql, tried).peek(MOST);
        Map<Long, Evidence> fitting = new HashMap<>(all);
        fitting.values().removeIf(one -> !one.frontEnd().name().equals(wanted.name()));
        Directory directory = DirectoryAnswers.to(LookupQuestions.of(fitting.values()), sql);
        Map<Change, Integer> counts = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        now(fitting).forEach(now -> {
            Evidence evidence = fitting.get(now.moderator());
            if (evidence != null && !now.decided()) {
                Line line = line(now, evidence, MatchRules.match(evidence, directory));
                counts.merge(line.change(), 1, Integer::sum);
                lines.add(line);
            }
        });
        lines.sort(java.util.Comparator.comparing(Line::change).thenComparingLong(Line::moderator));
        return new Outcome(all.size(), counts, lines.stream().limit(SHOWN).toList());
    }

    private List<Now> now(Map<Long, Evidence> fitting) {
        return sql.sql("""
            SELECT m.id AS moderator, m.full_name, coalesce(x.person, 0) AS person, coalesce(x.decided, false) AS decided
            FROM moderator_view m LEFT JOIN moderator_match x ON x.moderator = m.id WHERE m.id = ANY (?)\
            """)
                .param(fitting.keySet().stream().mapToLong(Long::longValue).toArray())
                .query(Now.class)
                .list();
    }

    private static Line line(Now now, Evidence evidence, Match match) {
        Optional<PersonId> before =
                Optional.of(now.person()).filter(number -> number > 0).map(PersonId::new);
        Optional<PersonId> after =
                match instanceof Match.Matched matched ? Optional.of(matched.person()) : Optional.empty();
        return new Line(
                now.moderator(),
                now.fullName(),
                evidence.user().raw(),
                change(before, after),
                before,
                after,
                match.why());
    }

    private static Change change(Optional<PersonId> before, Optional<PersonId> after) {
        if (before.equals(after)) {
            return Change.SAME;
        }
        if (before.isEmpty()) {
            return Change.MATCHED;
        }
        return after.isEmpty() ? Change.LOST : Change.OTHER_PERSON;
    }
}
