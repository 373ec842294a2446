package org.podium.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class WorkerDiesStory {
    private static final String RUNNING = "SELECT count(*) FROM conversion WHERE state = 'RUNNING' AND progress > 0.05";

    @Test
    void a_worker_dies_midway_and_another_finishes_the_film() throws Exception {
        // The node with the pages leaves the heavy work to others; all notice soon when one of them is silent.
        Map<String, Object> settings = Map.of("podium.tasks.heavy", "0", "podium.tasks.heartbeat", "1s");
        try (Campus campus = Campus.open(settings)) {
            campus.lectureIsHeld(WholeLecture.TLDRAW_2, "Histoire des sciences", Campus.MARIE);
            campus.until("the recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);
            long recording = campus.count("SELECT id FROM recording");
            new Visitor(campus.address())
                    .signIn("mdupont")
                    .post("/sessions", "/sessions/" + recording + "/publish", Map.of("title", "Histoire des sciences"))
                    .join();

            Map<String, String> heavy = Map.of("podium.tasks.heavy", "1");
            List<ProcessHandle> orphans;
            try (Worker first = Worker.start(campus, campus.data().resolve("first.log"), heavy)) {
                campus.until("the first worker is in the middle of the film", () -> campus.count(RUNNING) == 1);
                orphans = first.children();
                first.kill();
            }
            assertThat(campus.count("SELECT count(*) FROM video")).isZero();
            campus.until(
                    "the dead worker's film process has ended too",
                    () -> orphans.stream().noneMatch(ProcessHandle::isAlive));

            try (Worker second = Worker.start(campus, campus.data().resolve("second.log"), heavy)) {
                campus.until(
                        "the second worker finishes the film", () -> campus.count("SELECT count(*) FROM video") == 1);
                assertThat(second.children()).isNotNull();
            }
            assertThat(campus.count("SELECT attempt FROM conversion")).isEqualTo(2);
            assertThat(campus.count("SELECT count(*) FROM conversion WHERE state = 'DONE'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_film_process_that_is_killed_midway_is_followed_by_another_and_leaves_nothing() throws Exception {
        Map<String, Object> settings = Map.of("podium.tasks.heavy", "0", "podium.tasks.heartbeat", "1s");
        try (Campus campus = Campus.open(settings)) {
            campus.lectureIsHeld(WholeLecture.TLDRAW_2, "Chimie", Campus.MARIE);
            campus.until("the recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);
            long recording = campus.count("SELECT id FROM recording");
            new Visitor(campus.address())
                    .signIn("mdupont")
                    .post("/sessions", "/sessions/" + recording + "/publish", Map.of("title", "Chimie"))
                    .join();

            try (Worker worker =
                    Worker.start(campus, campus.data().resolve("worker.log"), Map.of("podium.tasks.heavy", "1"))) {
                campus.until("it is in the middle of the film", () -> campus.count(RUNNING) == 1);
                List<ProcessHandle> film = worker.children();
                film.forEach(ProcessHandle::destroyForcibly);
                campus.until("the film process has ended", () -> film.stream().noneMatch(ProcessHandle::isAlive));
                assertThat(film).isNotEmpty();

                campus.until("another makes the film", () -> campus.count("SELECT count(*) FROM video") == 1);
            }
            assertThat(campus.count("SELECT attempt FROM conversion")).isEqualTo(2);
            assertThat(campus.count("SELECT count(*) FROM incident WHERE closed_at IS NULL"))
                    .isZero();
            try (Stream<Path> left = Files.list(campus.data().resolve("videos"))) {
                assertThat(left).singleElement().asString().endsWith("-2");
            }
        }
    }
}
