package org.podium.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class StrangerMayNotStory {
    private static final String LECTURE = "Examen de rattrapage";

    @Test
    void a_stranger_neither_sees_nor_publishes_nor_watches_what_is_not_his() throws Exception {
        try (Campus campus = Campus.open(Map.of("podium.conversion.layout", "content"))) {
            campus.lectureIsHeld(WholeLecture.CLASSIC, LECTURE, Campus.MARIE);
            campus.until("the recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);
            long recording = campus.count("SELECT id FROM recording");
            Visitor jean = new Visitor(campus.address()).signIn("jmartin");
            Visitor nobody = new Visitor(campus.address());

            assertThat(jean.get("/sessions").body()).doesNotContain(LECTURE);
            publish(jean, recording);
            publish(nobody, recording);
            assertThat(campus.count("SELECT count(*) FROM publication")).isZero();

            Visitor marie = new Visitor(campus.address()).signIn("mdupont");
            publish(marie, recording);
            campus.until("the film is in the library", () -> campus.count("SELECT count(*) FROM video") == 1);
            String id = campus.sql()
                    .sql("SELECT id::text FROM video")
                    .query(String.class)
                    .single();
            assertThat(marie.get("/videos/" + id).statusCode()).isEqualTo(200);
            assertThat(marie.get("/videos/" + id).body()).contains(LECTURE);
            assertThat(jean.get("/videos/" + id).statusCode()).isIn(403, 404);
            assertThat(jean.get("/videos/" + id).body()).doesNotContain(LECTURE);
            assertThat(nobody.get("/videos/" + id).body()).doesNotContain(LECTURE);
            assertThat(jean.get("/videos").body()).doesNotContain(LECTURE);
            assertThat(jean.get("/media/" + id + "/download").statusCode()).isIn(403, 404);
        }
    }

    private static void publish(Visitor visitor, long recording) throws Exception {
        visitor.post("/sessions", "/sessions/" + recording + "/publish", Map.of("title", LECTURE))
                .join();
    }
}
