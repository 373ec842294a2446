package org.podium.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.platform.Ids;
import org.podium.server.platform.OwnFiles;

@Tag("database")
class EmbeddedDatabaseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Ids ids = new Ids(new Random(1));

    @TempDir
    private Path folder;

    @Test
    void a_second_start_finds_its_data_again_and_a_wrong_password_finds_nothing() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder, PATIENCE, ids)) {
            execute(first, first.password(), "CREATE TABLE kept (n int)");
            assertThatThrownBy(() -> execute(first, "guess", "SELECT 1")).isInstanceOf(SQLException.class);
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.open(folder, PATIENCE, ids)) {
            execute(second, second.password(), "INSERT INTO kept VALUES (1)");
            assertThatThrownBy(() -> execute(second, "guess", "SELECT 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void its_folder_is_nobody_elses() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        EmbeddedDatabase.open(folder, PATIENCE, ids).close();

        assertThat(OwnFiles.openToOthers(folder)).isFalse();
        assertThat(OwnFiles.openToOthers(folder.resolve("cluster"))).isFalse();
    }

    @Test
    void programs_that_others_could_change_are_unpacked_anew_and_those_that_they_could_not_are_kept() throws Exception {
        Path program = Files.createDirectory(folder.resolve("program"));
        Path postgres = Files.writeString(program.resolve("postgres"), "a program");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        EmbeddedDatabase.distrust(program);
        assertThat(postgres).exists();

        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxrwxrwx"));
        EmbeddedDatabase.distrust(program);
        assertThat(program).doesNotExist();
    }

    @Test
    void a_second_process_connects_to_the_running_server_and_does_not_stop_it() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder, PATIENCE, ids)) {
            EmbeddedDatabase second = EmbeddedDatabase.open(folder, PATIENCE, ids);
            assertThat(second.url()).isEqualTo(first.url());
            second.close();
            execute(first, first.password(), "SELECT 1");
        }
    }

    @Test
    void whoever_started_it_takes_it_away_from_nobody_and_the_last_one_stops_it() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.open(folder, PATIENCE, ids);
        EmbeddedDatabase second = EmbeddedDatabase.open(folder, PATIENCE, ids);
        first.close();
        execute(second, second.password(), "SELECT 1");
        second.close();
        assertThat(folder.resolve("cluster").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void closing_twice_counts_once() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.open(folder, PATIENCE, ids);
        try (EmbeddedDatabase second = EmbeddedDatabase.open(folder, PATIENCE, ids)) {
            first.close();
            first.close();
            execute(second, second.password(), "SELECT 1");
        }
    }

    @Test
    void a_restart_keeps_the_port_and_a_server_that_was_killed_is_brought_back() throws Exception {
        String address;
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder, PATIENCE, ids)) {
            address = first.url();
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.open(folder, PATIENCE, ids)) {
            assertThat(second.url()).isEqualTo(address);
            kill();
            assertThatThrownBy(() -> execute(second, second.password(), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            second.revive();
            execute(second, second.password(), "SELECT 1");
            assertThat(second.url()).isEqualTo(address);
        }
    }

    /** As the kernel does when memory is short. */
    private void kill() throws Exception {
        String pid = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"))
                .getFirst();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
    }

    @Test
    void writes_are_durable_and_the_extensions_we_search_with_are_there() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, PATIENCE, ids);
                Connection connection = connect(database, database.password());
                Statement statement = connection.createStatement()) {
            var fsync = statement.executeQuery("SHOW fsync");
            assertThat(fsync.next()).isTrue();
            assertThat(fsync.getString(1)).isEqualTo("on");
            statement.execute("CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm");
        }
    }

    @Test
    void podium_is_no_superuser_and_owns_what_an_older_start_made_as_one() throws Exception {
        try (EmbeddedDatabase old = EmbeddedDatabase.open(folder, PATIENCE, ids);
                Connection superuser =
                        DriverManager.getConnection(old.url(), EmbeddedDatabase.SUPERUSER, old.password());
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE TABLE kept (id bigint GENERATED ALWAYS AS IDENTITY, n int)");
            statement.execute("CREATE TABLE \"Odd name\" (id serial)");
        }
        Files.delete(folder.resolve("own-role"));
        try (EmbeddedDatabase now = EmbeddedDatabase.open(folder, PATIENCE, ids)) {
            execute(now, now.password(), "ALTER TABLE kept ADD COLUMN m int");
            execute(now, now.password(), "INSERT INTO kept (n) VALUES (1)");
            execute(now, now.password(), "INSERT INTO \"Odd name\" DEFAULT VALUES");
            assertThatThrownBy(() -> execute(now, now.password(), "COPY (SELECT 1) TO PROGRAM 'true'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(now, now.password(), "SELECT pg_read_file('/etc/passwd')"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void execute(EmbeddedDatabase database, String password, String sql) throws SQLException {
        try (Connection connection = connect(database, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), password);
    }
}
