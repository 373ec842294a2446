package org.podium.server.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;
import org.podium.server.retention.RescuePlan.Threatened;
import org.podium.server.retention.RetentionSettings.Rescue;

class RescuePlanTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Optional<PersonId> MARIE = Optional.of(new PersonId(3));

    @Test
    void what_its_server_deletes_within_the_week_is_warned_of_the_soonest_first() {
        RescuePlan plan = RescuePlan.of(
                List.of(one(1, 6, MARIE), one(2, 2, Optional.empty()), one(3, 8, MARIE), one(4, -1, MARIE)),
                settings(Rescue.WARN),
                NOW);
        assertThat(plan.warned().get("paris"))
                .extracting(threatened -> threatened.id().value())
                .containsExactly(4L, 2L, 1L);
        assertThat(plan.converted()).isEmpty();
    }

    @Test
    void only_what_somebody_owns_is_converted_by_itself_and_the_rest_is_warned_of() {
        RescuePlan plan =
                RescuePlan.of(List.of(one(1, 6, MARIE), one(2, 2, Optional.empty())), settings(Rescue.CONVERT), NOW);
        assertThat(plan.converted()).extracting(one -> one.id().value()).containsExactly(1L);
        assertThat(plan.warned().get("paris"))
                .extracting(one -> one.id().value())
                .containsExactly(2L);
    }

    @Test
    void what_its_owner_took_back_is_left_to_go() {
        var declined = new Threatened(new RecordingId(1), "paris", "Cours", NOW, MARIE, true);
        for (Rescue rescue : Rescue.values()) {
            RescuePlan plan = RescuePlan.of(List.of(declined), settings(rescue), NOW);
            assertThat(plan.converted()).isEmpty();
            assertThat(plan.warned()).isEmpty();
        }
    }

    @Test
    void switched_off_nothing_is_said() {
        assertThat(RescuePlan.of(List.of(one(1, 1, MARIE)), settings(Rescue.OFF), NOW)
                        .warned())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2026-12-01T00:00:00Z", " 2026-12-01T01:00:00+01:00 ", "1796083200000"})
    void the_recordings_own_word_wins_in_whatever_form(String said) {
        assertThat(Expiry.of(NOW, Duration.ofDays(1), said)).contains(Instant.parse("2026-12-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-45", "99999999999999999999", "2026-12-01T00:00:00"})
    void a_word_that_cannot_be_read_is_no_word(String said) {
        assertThat(Expiry.of(NOW, Duration.ofDays(1), said)).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(Expiry.of(NOW, null, said)).isEmpty();
    }

    private static Threatened one(long id, int days, Optional<PersonId> owner) {
        return new Threatened(
                new RecordingId(id), "paris", "Cours " + id, NOW.plus(Duration.ofDays(days)), owner, false);
    }

    private static RetentionSettings settings(Rescue rescue) {
        return new RetentionSettings(
                false, null, null, null, Duration.ofDays(1), null, null, null, 10, Duration.ofDays(7), rescue);
    }
}
