package org.podium.server.identity.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.rule.Certainty;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims as rows. */
final class ClaimStore {
    private final JdbcClient sql;

    ClaimStore(JdbcClient sql) {
        this.sql = sql;
    }

    Claims of(RecordingId recording) {
        List<Claim> all = sql.sql("SELECT * FROM claim WHERE recording = ? ORDER BY since, person")
                .param(recording.value())
                .query((row, _) -> claim(row))
                .list();
        Optional<PersonId> first = sql.sql("SELECT person FROM first_owner WHERE recording = ?")
                .param(recording.value())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
        return new Claims(all, first);
    }

    /** Whether there is such a person. */
    boolean known(PersonId person) {
        return sql.sql("SELECT id FROM person WHERE id = ?")
                .param(person.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void save(RecordingId recording, Claims before, Claims after) {
        after.all().stream().filter(claim -> !before.all().contains(claim)).forEach(claim -> put(recording, claim));
        if (!after.fixedFirst().equals(before.fixedFirst())) {
            after.fixedFirst()
                    .ifPresent(first -> sql.sql("INSERT INTO first_owner (recording, person) VALUES (?, ?)"
                                    + " ON CONFLICT (recording) DO UPDATE SET person = excluded.person")
                            .params(recording.value(), first.value())
                            .update());
        }
    }

    private void put(RecordingId recording, Claim claim) {
        Row row = Row.of(claim);
        sql.sql("""
            INSERT INTO claim (recording, person, state, certainty, why, words, by_person, to_person, since)
            VALUES (:recording, :person, :state, :certainty, :why, :words, nullif(:by, 0), nullif(:to, 0), :since)
            ON CONFLICT (recording, person) DO UPDATE SET state = excluded.state, certainty = excluded.certainty,
                why = excluded.why, words = excluded.words, by_person = excluded.by_person,
                to_person = excluded.to_person, since = excluded.since\
            """)
                .param("recording", recording.value())
                .param("person", claim.person().value())
                .param("state", row.state)
                .param("certainty", row.certainty)
                .param("why", row.why)
                .param("words", row.words)
                .param("by", row.by)
                .param("to", row.to)
                .param("since", Timestamp.from(claim.since()))
                .update();
    }

    private record Row(String state, String certainty, String why, String words, long by, long to) {
        static Row of(Claim claim) {
            return switch (claim) {
                case Claim.Proposed c ->
                    new Row("PROPOSED", c.certainty().name(), c.why().text(), "", 0, 0);
                case Claim.Requested c -> new Row("REQUESTED", "", "", c.words(), 0, 0);
                case Claim.Confirmed c -> new Row("CONFIRMED", "", c.why().text(), "", c.by().value(), 0);
                case Claim.Rejected c -> new Row("REJECTED", "", "", "", c.by().value(), 0);
                case Claim.Revoked c -> new Row("REVOKED", "", "", "", c.by().value(), 0);
                case Claim.HandedOver c -> new Row("HANDED_OVER", "", "", "", c.by().value(), c.to().value());
            };
        }
    }

    private static Claim claim(ResultSet row) throws SQLException {
        PersonId person = new PersonId(row.getLong("person"));
        PersonId by = new PersonId(row.getLong("by_person"));
        Instant since = row.getTimestamp("since").toInstant();
        Why why = Why.parse(row.getString("why")).orElse(Why.of(Why.Reason.CONFIRMED_BY_HAND, ""));
        String state = row.getString("state");
        return switch (state) {
            case "PROPOSED" -> new Claim.Proposed(person, Certainty.valueOf(row.getString("certainty")), why, since);
            case "REQUESTED" -> new Claim.Requested(person, row.getString("words"), since);
            case "CONFIRMED" -> new Claim.Confirmed(person, by, why, since);
            case "REJECTED" -> new Claim.Rejected(person, by, since);
            case "REVOKED" -> new Claim.Revoked(person, by, since);
            case "HANDED_OVER" -> new Claim.HandedOver(person, new PersonId(row.getLong("to_person")), by, since);
            default -> throw new IllegalStateException("a claim in state " + state);
        };
    }
}
