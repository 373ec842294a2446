package org.podium.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final NotificationSettings SETTINGS = new NotificationSettings(
            List.of("admin@example.org"),
            "podium@example.org",
            Locale.FRENCH,
            Duration.ofMinutes(3),
            Duration.ofMinutes(15),
            Duration.ofHours(24),
            Duration.ofMinutes(1));

    @Test
    void a_hiccup_is_not_told() {
        assertThat(digest(incident(NOON, null, Incident.Told.NOTHING), Instant.EPOCH, minutes(2))
                        .empty())
                .isTrue();
        assertThat(digest(incident(NOON, minutes(1), Incident.Told.NOTHING), Instant.EPOCH, minutes(60))
                        .empty())
                .isTrue();
    }

    @Test
    void what_stays_wrong_is_told_when_it_begins_and_once_a_day() {
        assertThat(digest(incident(NOON, null, Incident.Told.NOTHING), Instant.EPOCH, minutes(3))
                        .begun())
                .hasSize(1);
        Incident told = incident(NOON, null, Incident.Told.BEGINNING);
        assertThat(digest(told, minutes(3), minutes(23 * 60)).empty()).isTrue();
        assertThat(digest(told, minutes(3), minutes(24 * 60 + 3)).goingOn()).hasSize(1);
    }

    @Test
    void the_end_is_told_once_it_has_settled() {
        Incident ended = incident(NOON, minutes(10), Incident.Told.BEGINNING);
        assertThat(digest(ended, minutes(3), minutes(20)).empty()).isTrue();
        assertThat(digest(ended, minutes(3), minutes(25)).ended()).hasSize(1);
    }

    private static Digest digest(Incident incident, Instant told, Instant now) {
        return Digest.of(List.of(new Digest.Heard(incident, told)), SETTINGS, now);
    }

    private static Incident incident(Instant since, @Nullable Instant end, Incident.Told told) {
        Finding finding = new Finding("server.timed-out", "server:paris", List.of("paris", "getMeetings", "late"));
        return new Incident(1, finding, since, since, 1, Optional.ofNullable(end), told);
    }

    private static Instant minutes(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
