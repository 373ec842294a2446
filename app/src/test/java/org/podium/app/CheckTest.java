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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.platform.TestDatabase;

/** {@code podium check} tries out all that is set, and changes nothing. */
@Tag("database")
class CheckTest {
    @TempDir
    private Path folder;

    @Test
    void whatever_does_not_answer_is_told_with_its_setting_and_nothing_is_made() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        Ran ran = check(
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + nobody,
                "podium.people-file.path=" + folder.resolve("nobody.csv"),
                "podium.ldap.url=ldap://127.0.0.1:" + nobody,
                "podium.ldap.base=dc=univ",
                "podium.cas.url=http://127.0.0.1:" + nobody + "/cas",
                "podium.oidc.issuer=http://127.0.0.1:" + nobody + "/realm");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out().lines().filter(line -> line.startsWith("FAULT")))
                .anySatisfy(line -> assertThat(line).contains("mail server 127.0.0.1", "spring.mail"))
                .anySatisfy(line -> assertThat(line).contains("nobody.csv", "podium.people-file.path"))
                .anySatisfy(line -> assertThat(line).contains("LDAP ldap://127.0.0.1", "podium.ldap"))
                .anySatisfy(line -> assertThat(line).contains("CAS", "podium.cas.url"))
                .anySatisfy(line -> assertThat(line).contains("OpenID Connect", "podium.oidc.issuer"))
                .anySatisfy(line -> assertThat(line).contains("podium.sync.servers"));
        assertThat(ran.out()).contains("none yet, the first start makes it");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_database_that_is_older_than_the_program_stays_as_it_is() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), """
            username,first_name,last_name,email
            cmartin,Camille,Martin,camille.martin@univ.example
            """);
        try (TestDatabase database = TestDatabase.fresh()) {
            database.sql()
                    .sql("DELETE FROM flyway_schema_history WHERE version = '060'")
                    .update();
            List<String> settings = new ArrayList<>(List.of("podium.people-file.path=" + people));
            database.settings().forEach((name, value) -> settings.add(name + "=" + value));
            Ran ran = check(settings.toArray(String[]::new));
            assertThat(ran.out())
                    .contains("ok     database: PostgreSQL", "the next start makes 1 changes", "people.csv: 1 people");
            assertThat(database.sql()
                            .sql("SELECT count(*) FROM flyway_schema_history WHERE version = '060'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private record Ran(int exit, String out) {}

    private Ran check(String... settings) {
        List<String> words = new ArrayList<>(
                List.of("check", "--data", folder.resolve("data").toString()));
        for (String setting : settings) {
            words.addAll(List.of("--set", setting));
        }
        StringWriter out = new StringWriter();
        int exit = Podium.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(words.toArray(String[]::new));
        return new Ran(exit, out.toString());
    }
}
