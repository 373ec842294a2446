package org.podium.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.trouble.Troubles;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;

@Tag("browser")
class ServerDownStory {
    @Test
    void the_server_is_down_and_comes_back_and_nothing_was_lost() throws Exception {
        try (Campus campus = Campus.open(Map.of())) {
            Held morning =
                    new Held("matin", "Cours du matin", Instant.now().minusSeconds(60), Map.of("bbb-origin", "Pod"));
            campus.bbb().world().start(new Meeting(morning, true, List.of(Campus.MARIE)));
            campus.until("the meeting was seen", () -> campus.count("SELECT count(*) FROM moderator") == 1);

            campus.bbb().refuse();
            long asked = campus.bbb().requests().total();
            Thread.sleep(4_000);
            assertThat(campus.count("SELECT count(*) FROM meeting WHERE ended_at IS NULL"))
                    .as("a silent server does not end a meeting")
                    .isEqualTo(1);
            assertThat(campus.bbb().requests().total()).isEqualTo(asked);

            // While nobody could see it, the lecture ended and its recording was published.
            campus.bbb().world().end("matin");
            campus.bbb()
                    .world()
                    .process(new Recording(
                            morning, Instant.now(), 1, State.PUBLISHED, List.of(WholeLecture.CLASSIC.format())));
            campus.bbb().accept();

            campus.until(
                    "the meeting is over",
                    () -> campus.count("SELECT count(*) FROM meeting WHERE ended_at IS NOT NULL") == 1);
            campus.until("its recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);

            campus.bbb()
                    .troubles()
                    .set(
                            Troubles.EVERY_CALL,
                            Troubles.named("html", java.time.Duration.ZERO).orElseThrow());
            Thread.sleep(2_500);
            assertThat(campus.count("SELECT count(*) FROM recording WHERE state = 'published'"))
                    .as("a web page instead of an answer takes nothing away")
                    .isEqualTo(1);
        }
    }
}
