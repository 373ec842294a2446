package org.podium.server.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.TestDatabase;

@Tag("database")
class LivesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(7);

    @Test
    void the_database_and_the_house_name_every_life_alike() {
        try (TestDatabase database = TestDatabase.fresh()) {
            List<String> words = new ArrayList<>();
            for (String state :
                    List.of("processing", "processed", "published", "unpublished", "deleted", "gone", "archived")) {
                for (int days : new int[] {0, 6, 7, 8, 400}) {
                    for (Instant missing : new Instant[] {null, NOW.minusSeconds(60)}) {
                        Instant since = NOW.minus(Duration.ofDays(days));
                        String word = Life.of(new Life.Facts(state, since, Optional.ofNullable(missing)), PATIENCE, NOW)
                                .name();
                        assertThat(ofRecording(database, state, since, missing)).isEqualTo(word);
                        words.add(word);
                    }
                }
            }
            for (Instant ended : new Instant[] {null, NOW, NOW.minus(PATIENCE), NOW.minus(Duration.ofDays(8))}) {
                String word = Life.ofMeeting(NOW, Optional.ofNullable(ended), PATIENCE, NOW)
                        .name();
                assertThat(ofMeeting(database, ended)).isEqualTo(word);
                words.add(word);
            }
            assertThat(words)
                    .contains("never-came", "awaited", "running", "stuck")
                    .hasSize(74);
        }
    }

    private static String ofRecording(TestDatabase database, String state, Instant since, @Nullable Instant missing) {
        return database.sql()
                .sql("SELECT " + Lives.OF_RECORDING + " FROM (SELECT CAST(:state AS text) AS state, CAST(:since AS"
                        + " timestamptz) AS state_since, CAST(:missing AS timestamptz)"
                        + " AS missing_since) r")
                .param("state", state)
                .param("since", Timestamp.from(since))
                .param("missing", missing == null ? null : Timestamp.from(missing))
                .param("patient", Timestamp.from(NOW.minus(PATIENCE)))
                .query(String.class)
                .single();
    }

    private static String ofMeeting(TestDatabase database, @Nullable Instant ended) {
        return database.sql()
                .sql("SELECT " + Lives.OF_MEETING + " FROM (SELECT CAST(:ended AS timestamptz) AS ended_at) m")
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("patient", Timestamp.from(NOW.minus(PATIENCE)))
                .query(String.class)
                .single();
    }
}
