package org.podium.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class SameButtonTwiceStory {
    @Test
    void the_same_button_pressed_many_times_at_once_gives_one_video() throws Exception {
        try (Campus campus = Campus.open(Map.of("podium.conversion.layout", "content"))) {
            campus.lectureIsHeld(WholeLecture.TLDRAW_1, "Géométrie", Campus.MARIE);
            campus.until("the recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);
            long recording = campus.count("SELECT id FROM recording");
            Visitor marie = new Visitor(campus.address()).signIn("mdupont");

            List<CompletableFuture<HttpResponse<String>>> presses = new ArrayList<>();
            for (int press = 0; press < 4; press++) {
                presses.add(
                        marie.post("/sessions", "/sessions/" + recording + "/publish", Map.of("title", "Géométrie")));
            }
            presses.forEach(press -> assertThat(press.join().statusCode()).isLessThan(500));
            campus.until("the film is in the library", () -> campus.count("SELECT count(*) FROM video") == 1);

            marie.post("/sessions", "/sessions/" + recording + "/publish", Map.of("title", "Géométrie"))
                    .join();
            assertThat(campus.count("SELECT count(*) FROM publication")).isEqualTo(1);
            assertThat(campus.count("SELECT count(*) FROM conversion")).isEqualTo(1);
            assertThat(campus.count("SELECT attempt FROM conversion")).isEqualTo(1);
            assertThat(campus.count("SELECT count(*) FROM heavy_task")).isZero();
            assertThat(campus.count("SELECT count(*) FROM video")).isEqualTo(1);
        }
    }
}
