package org.podium.server.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.podium.server.library.VideoId;
import org.podium.server.recording.RecordingId;
import org.podium.server.retention.CleanupFacts.Begun;
import org.podium.server.retention.CleanupFacts.Film;
import org.podium.server.retention.CleanupFacts.Folder;
import org.podium.server.retention.CleanupFacts.Held;
import org.podium.server.retention.CleanupFacts.Kind;
import org.podium.server.retention.CleanupFacts.Rows;

class CleanupPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final VideoId VIDEO = new VideoId(new UUID(0, 7));
    private static final Film OLD = film(40, false, true);

    @Test
    void without_a_term_nothing_goes() {
        var facts = new CleanupFacts(List.of(held(OLD), held(null)), List.of(), List.of(), List.of());
        assertThat(CleanupPlan.of(facts, terms(null, null, null, null), NOW).removals())
                .isEmpty();
    }

    @Test
    void a_recording_goes_from_bbb_when_its_film_is_old_enough_and_not_a_day_before() {
        assertThat(recording(held(film(30, false, true)), terms(30, null, null, null)))
                .isPresent();
        assertThat(recording(held(film(29, false, true)), terms(30, null, null, null)))
                .isEmpty();
    }

    @Test
    void a_film_that_is_not_whole_or_is_in_the_trash_does_not_replace_the_recording() {
        assertThat(recording(held(film(40, false, false)), terms(30, null, null, null)))
                .isEmpty();
        assertThat(recording(held(film(40, true, true)), terms(30, null, null, null)))
                .isEmpty();
        assertThat(recording(held(film(40, true, true)), terms(30, 1, null, null)))
                .isEmpty();
    }

    @Test
    void what_is_being_converted_or_waits_for_it_never_goes() {
        Held busy = new Held(id(), "paris", "r-1", "Cours", ago(900), true, true, true, Optional.of(OLD));
        assertThat(recording(busy, terms(1, 1, 1, 1))).isEmpty();
        assertThat(CleanupPlan.video(busy, terms(1, 1, 1, 1), NOW)).isEmpty();
    }

    @Test
    void what_bbb_is_at_work_on_or_does_not_have_never_goes() {
        Held away = new Held(id(), "paris", "r-1", "Cours", ago(900), false, false, false, Optional.empty());
        assertThat(recording(away, terms(1, 1, null, null))).isEmpty();
    }

    @Test
    void an_only_copy_goes_by_its_own_term_alone() {
        assertThat(recording(held(null), terms(1, null, null, null))).isEmpty();
        assertThat(recording(held(null), terms(null, 901, null, null))).isEmpty();
        assertThat(recording(held(null), terms(null, 900, null, null)))
                .hasValueSatisfying(removal -> assertThat(removal.text()).contains("ONLY COPY"));
    }

    @Test
    void an_only_copy_that_its_owner_published_stays_whatever_its_age() {
        Held wanted = new Held(id(), "paris", "r-1", "Cours", ago(900), true, true, false, Optional.empty());
        assertThat(recording(wanted, terms(1, 1, null, null))).isEmpty();
    }

    @Test
    void a_video_goes_to_the_trash_only_while_its_recording_stays() {
        assertThat(CleanupPlan.video(held(OLD), terms(null, null, 40, null), NOW))
                .isPresent();
        Held alone = new Held(id(), "paris", "r-1", "Cours", ago(900), false, true, false, Optional.of(OLD));
        assertThat(CleanupPlan.video(alone, terms(null, null, 40, null), NOW)).isEmpty();
        assertThat(CleanupPlan.video(alone, terms(null, 30, 40, null), NOW)).isPresent();
    }

    @Test
    void recording_and_video_never_go_in_the_same_run() {
        var facts = new CleanupFacts(List.of(held(OLD)), List.of(), List.of(), List.of());
        assertThat(CleanupPlan.of(facts, terms(30, null, 30, null), NOW).removals())
                .singleElement()
                .isInstanceOf(Removal.OfRecording.class);
    }

    @Test
    void a_folder_goes_when_nobody_uses_it_and_a_file_that_nobody_finished() {
        var used = new Folder("a-1", new UUID(0, 1), ago(40), true);
        var old = new Folder("b-1", new UUID(0, 2), ago(40), false);
        var fresh = new Folder("c-1", new UUID(0, 3), ago(2), false);
        var facts = new CleanupFacts(
                List.of(),
                List.of(used, old, fresh),
                List.of(new Begun("cache/old", ago(40)), new Begun("cache/new", ago(2))),
                List.of());
        assertThat(CleanupPlan.of(facts, terms(null, null, null, 30), NOW).removals())
                .containsExactly(new Removal.OfFolder("b-1", new UUID(0, 2)), new Removal.OfFile("cache/old"));
    }

    @Test
    void a_clock_that_was_set_back_lets_nothing_go() {
        var facts = new CleanupFacts(List.of(held(OLD)), List.of(), List.of(), List.of(new Rows(Kind.MAILS, NOW, 0)));
        assertThat(CleanupPlan.of(facts, terms(1, 1, 1, 1), NOW.minus(Duration.ofDays(2000)))
                        .removals())
                .isEmpty();
    }

    @Test
    void so_many_go_in_one_run_and_no_more() {
        List<Held> many = IntStream.range(0, 50).mapToObj(_ -> held(OLD)).toList();
        assertThat(CleanupPlan.of(
                                new CleanupFacts(many, List.of(), List.of(), List.of()),
                                terms(1, null, null, null),
                                NOW)
                        .removals())
                .hasSize(10);
    }

    @Test
    void a_term_of_less_than_a_day_is_refused() {
        assertThatThrownBy(() -> terms(0, null, null, null)).hasMessageContaining("1d");
    }

    private static Optional<Removal> recording(Held held, RetentionSettings settings) {
        return CleanupPlan.recording(held, settings, NOW);
    }

    private static Held held(@Nullable Film film) {
        return new Held(id(), "paris", "r-1", "Cours", ago(900), true, film != null, false, Optional.ofNullable(film));
    }

    private static RecordingId id() {
        return new RecordingId(5);
    }

    private static Film film(int days, boolean trashed, boolean whole) {
        return new Film(VIDEO, "Cours", ago(days), trashed, whole);
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    static RetentionSettings terms(
            @Nullable Integer recordings,
            @Nullable Integer onlyCopies,
            @Nullable Integer videos,
            @Nullable Integer leftovers) {
        return new RetentionSettings(
                false,
                days(recordings),
                days(onlyCopies),
                days(videos),
                leftovers == null ? Duration.ofDays(7) : Duration.ofDays(leftovers),
                null,
                null,
                null,
                10,
                Duration.ofDays(7),
                RetentionSettings.Rescue.WARN);
    }

    private static @Nullable Duration days(@Nullable Integer days) {
        return days == null ? null : Duration.ofDays(days);
    }
}
