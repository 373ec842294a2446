package org.podium.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.Setup;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import tools.jackson.databind.json.JsonMapper;

/** A machine on which cron starts {@code podium sync} every few minutes, and perhaps somebody a {@code podium serve}. */
@Tag("database")
class CronStory {
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final Pattern ADDRESS = Pattern.compile("Podium runs at (http://\\S+)");

    @TempDir
    private Path folder;

    private FakeBbb bbb;
    private Shell shell;

    CronStory() throws IOException {
        bbb = FakeBbb.start(Setup.stepped(MORNING));
        shell = new Shell(Path.of("unused"));
    }

    @BeforeEach
    void settings() throws IOException {
        shell = new Shell(folder);
        Files.writeString(folder.resolve("people.csv"), """
            username,first_name,last_name,email
            cmartin,Camille,Martin,camille.martin@univ.example
            """);
        Files.writeString(folder.resolve("podium.yaml"), """
            podium:
              people-file.path: %s
              tasks.heavy: 0
              sync.servers:
                - {name: paris, url: "%s", secret: "%s"}
            """.formatted(
                        folder.resolve("people.csv"), bbb.endpoint(), bbb.secret()));
    }

    @AfterEach
    void close() throws IOException {
        bbb.close();
    }

    @Test
    void a_line_of_a_crontab_runs_ten_times_and_says_what_was_asked_and_no_more() throws Exception {
        bbb.world()
                .start(new Meeting(
                        new Held("room", "Algèbre", MORNING, Map.of()),
                        true,
                        List.of(Attendee.moderator("cmartin", "Camille Martin"))));
        for (int i = 0; i < 10; i++) {
            Shell.Ran ran = shell.run("sync --json --config '" + folder.resolve("podium.yaml") + "'");
            assertThat(ran.err()).isEmpty();
            assertThat(ran.exit()).isZero();
            var server = JsonMapper.shared().readTree(ran.out()).get(0);
            assertThat(server.get("server").asString()).isEqualTo("paris");
            assertThat(server.get("meetings").asInt()).isEqualTo(1);
            assertThat(postmaster()).doesNotExist();
        }
        Shell.Ran quiet = shell.run("sync --quiet --config '" + folder.resolve("podium.yaml") + "'");
        assertThat(quiet).isEqualTo(new Shell.Ran(0, "", ""));
    }

    @Test
    void two_lines_at_once_are_told_apart_by_their_codes() throws Exception {
        bbb.troubles().set("getMeetings", new Trouble.Slow(Duration.ofSeconds(8)));
        Shell.Running one = shell.podium("sync --config '" + folder.resolve("podium.yaml") + "'");
        Shell.Running other = shell.podium("sync --config '" + folder.resolve("podium.yaml") + "'");
        List<Shell.Ran> both = List.of(one.ended(), other.ended());
        assertThat(both).extracting(Shell.Ran::exit).containsExactlyInAnyOrder(0, 4);
        assertThat(both).extracting(Shell.Ran::err).containsOnly("");
        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void a_line_takes_the_database_away_from_no_server_and_a_killed_server_leaves_none_running() throws Exception {
        bbb.troubles().set("getMeetings", new Trouble.Slow(Duration.ofSeconds(8)));
        Shell.Running sync = shell.podium("sync --config '" + folder.resolve("podium.yaml") + "'");
        await(() -> bbb.requests().total() > 0);
        Shell.Running serve = shell.podium("serve --port 0 --config '" + folder.resolve("podium.yaml") + "'");
        try {
            URI address = address(serve);
            assertThat(sync.ended().exit()).isZero();
            bbb.troubles().clear();
            assertThat(health(address)).contains("UP");
            assertThat(shell.run("sync --quiet --config '" + folder.resolve("podium.yaml") + "'")
                            .exit())
                    .isIn(0, 4);
            assertThat(health(address)).contains("UP");
        } finally {
            serve.process().destroyForcibly().waitFor();
        }
        assertThat(postmaster()).exists();
        Shell.Running next = shell.podium("serve --port 0 --config '" + folder.resolve("podium.yaml") + "'");
        assertThat(health(address(next))).contains("UP");
        next.process().destroy();
        next.ended();
        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void a_line_without_settings_says_so_and_makes_nothing() throws Exception {
        Shell.Ran ran = shell.run("sync --data '" + folder.resolve("data") + "'");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("No server is set (podium.sync.servers)").hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private Path postmaster() {
        return folder.resolve("data").resolve("postgres").resolve("cluster").resolve("postmaster.pid");
    }

    private static URI address(Shell.Running serve) {
        StringBuilder found = new StringBuilder();
        await(() -> {
            Matcher line = ADDRESS.matcher(said(serve));
            if (line.find()) {
                found.append(line.group(1));
            }
            return !found.isEmpty();
        });
        return URI.create(found.toString());
    }

    private static String said(Shell.Running serve) {
        try {
            return serve.said();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String health(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address.resolve("/actuator/health"))
                                    .timeout(Duration.ofSeconds(40))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    private static void await(BooleanSupplier there) {
        Instant end = Instant.now().plusSeconds(120);
        while (!there.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
