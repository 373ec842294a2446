package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.recording;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.app.Podium;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.State;

/** What {@code podium sync} does where no server stays up: all of it. */
@Tag("database")
class WholeJobTest {
    private static SyncHouse house;
    private static GreenMail mail;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp").dynamicPort());
        mail.start();
        house = new SyncHouse(Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", String.valueOf(mail.getSmtp().getPort()),
                "podium.notice.administrators", "admin@univ.example",
                "podium.notice.patience", "1ms",
                "podium.people-file.path", folder.resolve("people.csv").toString()));
    }

    @BeforeEach
    void clear() throws IOException {
        house.clear();
        house.sql().sql("TRUNCATE person CASCADE").update();
    }

    @AfterEach
    void forget() throws Exception {
        mail.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
        mail.stop();
    }

    @Test
    void people_are_read_and_own_what_they_moderated_and_mails_go_out() throws Exception {
        Files.writeString(folder.resolve("people.csv"), """
            username,first_name,last_name,email
            cmartin,Camille,Martin,camille.martin@univ.example
            """);
        Held held = new Held("room", "Algèbre", MORNING, Map.of("bbb-origin", "Pod"));
        house.bbb.world().start(new Meeting(held, true, List.of(Attendee.moderator("cmartin", "Camille Martin"))));
        assertThat(sync()).isZero();
        house.bbb.world().end("room");
        house.bbb.world().process(recording("room", MORNING, State.PUBLISHED));
        house.scalelite.refuse();
        assertThat(sync()).isEqualTo(2);

        assertThat(house.count("person WHERE user_name = 'cmartin'")).isEqualTo(1);
        assertThat(house.count("owner o JOIN person p ON p.id = o.person JOIN recording r ON r.id = o.recording"
                        + " WHERE p.user_name = 'cmartin' AND r.external_id = 'room'"))
                .isEqualTo(1);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(house.count("mail WHERE sent_at IS NULL")).isZero();
    }

    private static int sync() {
        List<String> words = new ArrayList<>(List.of("sync"));
        house.settings().forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
        return Podium.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(words.toArray(String[]::new));
    }
}
