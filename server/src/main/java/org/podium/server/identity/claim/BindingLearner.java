package org.podium.server.identity.claim;

import java.util.List;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Bindings;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Certainty;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a decision about a claim teaches of the user id with which the person, or not the person, was in the meeting. */
@Component
class BindingLearner {
    private final JdbcClient sql;
    private final Bindings bindings;

    BindingLearner(JdbcClient sql, Bindings bindings) {
        this.sql = sql;
        this.bindings = bindings;
    }

    private record Sent(String server, String originServer, String userId, boolean guest) {}

    /** @param source what the decision is called in the bindings it teaches */
    void learn(RecordingId recording, Claims before, Claims after, String source) {
        for (Claim claim : after.all()) {
            boolean proposed = before.of(claim.person())
                    .filter(Claim.Proposed.class::isInstance)
                    .isPresent();
            boolean ownWord = before.of(claim.person())
                    .filter(was -> was instanceof Claim.Confirmed confirmed && confirmed.ownWord())
                    .isPresent();
            switch (claim) {
                case Claim.Confirmed confirmed
                when (proposed || ownWord) && !confirmed.ownWord() ->
                    ids(recording, claim.person())
                            .forEach(id -> bindings.bind(id.origin(), id.id(), claim.person(), source));
                case Claim.Rejected _ when proposed -> refuse(recording, claim, source);
                case Claim.Revoked _ when byName(before, claim.person()) -> refuse(recording, claim, source);
                case Claim.Confirmed _,
                        Claim.Rejected _,
                        Claim.Proposed _,
                        Claim.Requested _,
                        Claim.Revoked _,
                        Claim.HandedOver _ -> {}
            }
        }
    }

    /** Who lets go what a name alone gave says that they were not there; who lets go what is sure leaves one recording. */
    private static boolean byName(Claims before, PersonId person) {
        return before.of(person)
                .filter(was -> was instanceof Claim.Proposed proposed && proposed.certainty() == Certainty.NAME)
                .isPresent();
    }

    private void refuse(RecordingId recording, Claim claim, String source) {
        ids(recording, claim.person()).forEach(id -> bindings.refuse(id.origin(), id.id(), claim.person(), source));
    }

    private record Id(Origin origin, String id) {}

    /** The ids of the moderators who were matched to the person; an id that BBB made teaches nothing. */
    private List<Id> ids(RecordingId recording, PersonId person) {
        return sql.sql("""
            SELECT g.server, coalesce(g.metadata->>'bbb-origin-server-name', '') AS origin_server, m.user_id, m.guest
            FROM recording_view r JOIN meeting_view g ON g.server = r.server AND g.internal_id = r.record_id
            JOIN moderator_view m ON m.meeting = g.id JOIN moderator_match x ON x.moderator = m.id
            WHERE r.id = ? AND x.person = ?\
            """).params(recording.value(), person.value()).query(Sent.class).list().stream()
                .filter(sent -> UserId.of(sent.userId(), sent.guest(), "") instanceof UserId.Sent)
                .map(sent -> new Id(Origin.of(sent.originServer(), sent.server()), sent.userId()))
                .toList();
    }
}
