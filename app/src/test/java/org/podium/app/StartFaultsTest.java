package org.podium.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.platform.TestDatabase;

/** What keeps Podium from starting is one sentence with the cure, before anything is begun. */
@Tag("database")
class StartFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void a_setting_that_is_misspelt_is_told_with_the_one_that_is_meant() {
        assertThat(fault("check", "--set", "podium.sync.evry=5s"))
                .isEqualTo("podium: podium.sync.evry is no setting of Podium: is podium.sync.every meant?\n");
        assertThat(fault("check", "--set", "podium.sync.servers[3].sekret=x"))
                .contains("podium.sync.servers[N].secret");
        assertThat(fault("check", "--set", "podium.something.else=1")).contains("podium config prints all of them");
    }

    @Test
    void the_file_and_the_line_of_a_fault_are_told() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "podium:\n  sync:\n    evry: 5s\n");
        assertThat(fault("check", "--config", file.toString()))
                .contains("podium.sync.evry (settings.yaml, line 3)", "podium.sync.every");
        Files.writeString(file, "podium:\n  sync: [\n");
        assertThat(fault("check", "--config", file.toString())).contains(file.toString(), "no YAML in line 3");
        assertThat(fault("check", "--config", folder.resolve("nowhere.yaml").toString()))
                .contains("nowhere.yaml does not exist (--config)");
    }

    @Test
    void a_variable_that_is_not_set_is_never_taken_literally() throws IOException {
        Path file = Files.writeString(folder.resolve("podium.yaml"), """
            podium.sync.servers:
              - name: paris
                url: https://bbb.example.org/
                secret: ${NO_SUCH_VARIABLE_HERE}
            """);
        assertThat(fault("sync", "--config", file.toString()))
                .contains("podium.sync.servers[0].secret", "line 4", "${NO_SUCH_VARIABLE_HERE}", "not set");
    }

    @Test
    void a_value_that_cannot_be_is_told_with_its_setting() {
        assertThat(fault("check", "--set", "podium.sync.every=9d")).contains("podium.sync.every must be 1s to 1h");
        assertThat(fault("check", "--set", "podium.tasks.light=many")).contains("podium.tasks.light: many");
    }

    @Test
    void a_port_that_is_taken_is_told_before_anything_is_begun() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(fault("serve", "--port", String.valueOf(other.getLocalPort())))
                    .contains("Port " + other.getLocalPort() + " is taken", "--port N");
        }
        assertThat(folder.resolve("data").resolve("postgres")).doesNotExist();
    }

    @Test
    void a_database_that_is_down_or_lets_nobody_in_is_told_with_the_setting() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertThat(fault("work", "--set", "podium.database.url=jdbc:postgresql://127.0.0.1:" + nobody + "/podium"))
                .contains("127.0.0.1:" + nobody + "/podium does not answer", "podium.database.url");
        try (TestDatabase database = TestDatabase.fresh()) {
            Map<String, Object> settings = database.settings();
            String url = "podium.database.url=" + settings.get("podium.database.url");
            String user = "podium.database.user=" + settings.get("podium.database.user");
            assertThat(fault("work", "--set", url, "--set", user, "--set", "podium.database.password=hunter2"))
                    .contains("refuses user or password", "podium.database.password")
                    .doesNotContain("hunter2");
            String password = "podium.database.password=" + settings.get("podium.database.password");
            assertThat(fault("work", "--set", url + "_none", "--set", user, "--set", password))
                    .contains("does not exist there");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(fault("work", "--data", file.resolve("data").toString())).contains("data folder " + file);
    }

    @Test
    void a_command_that_is_mistyped_is_a_sentence_and_no_trouble_of_a_server() {
        assertThat(fault("snyc")).contains("snyc", "podium --help").doesNotContain("Usage");
        assertThat(fault("sync", "--no-such-word")).contains("--no-such-word", "podium sync --help");
    }

    @Test
    void the_trace_is_for_those_who_ask() {
        assertThat(run("check", "--verbose", "--set", "podium.sync.every=9d").err())
                .startsWith("podium: podium.sync.every must be")
                .contains("\tat org.podium");
    }

    private record Ran(int exit, String out, String err) {}

    /** Two lines at most, and nothing for programs. */
    private String fault(String... words) {
        Ran ran = run(words);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSizeBetween(1, 3);
        return ran.err();
    }

    private Ran run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (!all.contains("--data") && !all.contains("snyc")) {
            all.addAll(List.of("--data", folder.resolve("data").toString()));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Podium.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Ran(exit, out.toString(), err.toString());
    }
}
