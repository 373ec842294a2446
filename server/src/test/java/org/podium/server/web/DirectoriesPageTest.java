package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.House;

@Tag("database")
class DirectoriesPageTest {
    @TempDir
    private Path folder;

    private static String rows(int from, int to) {
        return "username,first_name,last_name,email\n"
                + IntStream.range(from, to)
                        .mapToObj(n -> "p%d,Given%d,Family,p%d@u\n".formatted(n, n, n))
                        .collect(Collectors.joining());
    }

    @Test
    void the_file_is_read_when_the_program_starts_and_a_doubtful_one_waits_for_a_word() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, rows(0, 10) + "x,,,x@u\n");
        Map<String, Object> settings = Map.of(
                "podium.demo", "true",
                "podium.tasks.heavy", "0",
                "podium.tasks.poll", "100ms",
                "podium.people-file.path", file.toString());
        try (House database = House.quiet()) {
            // It ran a moment ago without a file, and would come round again in a quarter of an hour.
            database.sql().sql("""
                INSERT INTO light_task (task_name, task_instance, execution_time, picked, version)
                VALUES ('identity-people-file', 'recurring', now() + interval '15 minutes', false, 1)\
                """).update();
            try (House house = database.beside(settings)) {
                Browser admin = new Browser(house.address());
                admin.post("/signin", Map.of("username", "admin", "password", "podium"));
                until(admin, "sans nom (x)");
                assertThat(admin.get("/admin/directories").body()).contains("ligne 12", "10 personnes");

                Files.writeString(file, rows(6, 10));
                admin.post("/admin/directories/csv/read", Map.of());
                until(admin, "Oui, ces 6 personnes");

                admin.post("/admin/directories/csv/accept", Map.of("missing", "6", "roles", "0"));
                until(admin, "6 départs");
                assertThat(admin.get("/admin/directories?lang=en").body()).contains("4 people, 6 left");
            }
        }
    }

    private static void until(Browser admin, String words) throws InterruptedException {
        for (int time = 0; time < 300; time++) {
            if (admin.get("/admin/directories").body().contains(words)) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(admin.get("/admin/directories").body()).contains(words);
    }
}
