package org.podium.server.identity.match;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.podium.server.identity.IdentityLock;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.identity.match.evidence.Moderators;
import org.podium.server.identity.match.rule.Directory;
import org.podium.server.identity.match.rule.LookupQuestions;
import org.podium.server.identity.match.rule.Match;
import org.podium.server.identity.match.rule.MatchRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Matches moderators to people, thousands in a handful of statements: takes those who are due, asks the directory once
 * for all, decides in memory, and keeps answers and questions. Runs in the caller's transaction.
 */
@Component
public class Matching {
    private final JdbcClient sql;
    private final Clock clock;
    private final Moderators moderators;
    private final MatchStore store;

    Matching(JdbcClient sql, Clock clock, IdentitySettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.moderators = new Moderators(sql, settings);
        this.store = new MatchStore(sql);
    }

    /**
     * Finds out who is to be matched.
     *
     * @param all whether to look through all moderators, not only the newest
     * @return how many came to be due
     */
    public int makeDue(boolean all) {
        return moderators.makeDue(all);
    }

    /** Matches some of those who are due; empty when nobody is. */
    public Map<Long, Match> next(int most) {
        IdentityLock.take(sql);
        Map<Long, Evidence> evidence = moderators.take(most);
        if (evidence.isEmpty()) {
            return Map.of();
        }
        Directory directory = DirectoryAnswers.to(LookupQuestions.of(evidence.values()), sql);
        Map<Long, Match> matches = new LinkedHashMap<>();
        evidence.forEach((moderator, one) -> matches.put(moderator, MatchRules.match(one, directory)));
        store.keep(matches, clock.instant());
        store.keepQuestions(evidence);
        return matches;
    }
}
