package org.podium.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.podium.bbb.meeting.Breakout;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.meeting.Metadata;
import org.podium.server.recording.Meetings.RunningMeeting;
import org.podium.server.sync.listing.FullListing;
import org.podium.server.sync.listing.IdPrefix;
import org.podium.server.sync.listing.Round;
import org.podium.server.sync.poll.PollResult;

/** What a look decides, and when all at once may be asked for again. */
class SyncPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant END = NOW.minusSeconds(90);

    @Test
    void a_meeting_that_the_list_itself_calls_over_is_over_at_the_end_that_it_tells() {
        PollResult seen =
                seen(List.of(meeting("a", true, Optional.empty()), meeting("b", false, Optional.of(END))), List.of());
        SyncPlan plan = SyncPlan.of("paris", seen, List.of(new RunningMeeting("b", "room-b", 0)), NOW);
        assertThat(plan.meetings()).extracting(held -> held.internalId()).containsExactly("a");
        assertThat(plan.ended()).singleElement().satisfies(ended -> {
            assertThat(ended.meeting().internalId()).isEqualTo("b");
            assertThat(ended.at()).isEqualTo(END);
        });
        assertThat(plan.missed()).isEmpty();
    }

    @Test
    void a_meeting_that_nobody_has_joined_yet_is_not_over() {
        PollResult seen = seen(List.of(meeting("a", false, Optional.empty())), List.of());
        assertThat(SyncPlan.of("paris", seen, List.of(), NOW).ended()).isEmpty();
    }

    @Test
    void only_what_was_known_once_is_called_absent() {
        PollResult seen = seen(List.of(), List.of("known-1", "awaited-1"));
        SyncPlan plan = SyncPlan.of("paris", seen, List.of(), NOW).knowing(Set.of("known-1"));
        assertThat(plan.absent()).containsExactly("known-1");
    }

    @Test
    void beginnings_of_ids_go_through_all_of_them_and_deeper_where_there_are_too_many() {
        assertThat(IdPrefix.at("").digits()).isEqualTo("0");
        assertThat(IdPrefix.at("9").next().digits()).isEqualTo("a");
        assertThat(IdPrefix.at("3").deeper().next().digits()).isEqualTo("31");
        assertThat(IdPrefix.at("3f").next().digits()).isEqualTo("4");
        assertThat(IdPrefix.at("ff").next().last()).isTrue();
        assertThat(IdPrefix.at("f").next().texts()).contains("g", "z", "A", "Z");
    }

    @Test
    void all_at_once_is_asked_for_as_rarely_as_it_is_dear() {
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        Instant night = Instant.parse("2026-11-24T02:00:00Z");
        FullListing small = new FullListing(noon, Duration.ofSeconds(1), 3000);
        FullListing large = new FullListing(noon, Duration.ofSeconds(10), 9000);
        FullListing dear = new FullListing(noon.minus(Duration.ofHours(8)), Duration.ofSeconds(50), 20_000);
        assertThat(small.due(noon, ZoneOffset.UTC)).isTrue();
        assertThat(large.due(noon.plusSeconds(1800), ZoneOffset.UTC)).isFalse();
        assertThat(large.due(noon.plusSeconds(3600), ZoneOffset.UTC)).isTrue();
        assertThat(dear.due(noon.plus(Duration.ofHours(11)), ZoneOffset.UTC)).isFalse();
        assertThat(dear.due(night, ZoneOffset.UTC)).isTrue();
    }

    private static PollResult seen(List<Meeting> meetings, List<String> answered) {
        return new PollResult(
                meetings, true, List.of(), List.of(), answered, Round.FIRST, Optional.empty(), List.of(), false);
    }

    private static Meeting meeting(String id, boolean running, Optional<Instant> end) {
        return new Meeting(
                "room-" + id,
                Optional.of(id),
                "Cours",
                new Meeting.Times(Optional.of(END.minusSeconds(3600)), Optional.of(END.minusSeconds(3600)), end),
                running,
                true,
                List.of(),
                new Metadata(Map.of()),
                Breakout.NONE,
                Map.of());
    }
}
