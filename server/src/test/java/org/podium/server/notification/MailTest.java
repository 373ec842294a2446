package org.podium.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.platform.task.Next;

@Tag("database")
class MailTest {
    private static final String SCOPE = "server:paris";

    @Test
    void one_mail_tells_the_beginning_one_the_end_and_a_dead_mail_server_loses_nothing() throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        int port = post.getSmtp().getPort();
        post.stop();
        try (House house = House.quiet(settings(port))) {
            IntStream.range(0, 1000).forEach(_ -> house.room(Incidents.class).found(SCOPE, List.of(timedOut())));
            house.room(DigestJob.class).run();
            house.room(DigestJob.class).run();
            UUID mail = house.sql().sql("SELECT id FROM mail").query(UUID.class).single();
            assertThat(send(house, mail)).isInstanceOf(Next.Retry.class);
            GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            back.start();
            try {
                assertThat(send(house, mail)).isInstanceOf(Next.Done.class);
                assertThat(send(house, mail)).isInstanceOf(Next.Done.class);
                house.room(Incidents.class).found(SCOPE, List.of());
                house.room(DigestJob.class).run();
                house.room(DigestJob.class).run();
                send(
                        house,
                        house.sql()
                                .sql("SELECT id FROM mail WHERE sent_at IS NULL")
                                .query(UUID.class)
                                .single());
                assertThat(back.getReceivedMessages()).hasSize(2);
                String begun = GreenMailUtil.getBody(back.getReceivedMessages()[0]);
                assertThat(begun.length()).isLessThan(2000);
                assertThat(back.getReceivedMessages()[0].getSubject()).contains("Un incident\u00a0: paris");
                assertThat(back.getReceivedMessages()[1].getSubject()).contains("Retour", ": paris");
                assertThat(begun).contains("/admin/incidents");
            } finally {
                back.stop();
            }
        }
    }

    @Test
    void mails_that_waited_for_the_server_arrive_in_the_order_in_which_they_were_written() throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try (House house = House.quiet(settings(post.getSmtp().getPort()))) {
            for (int number = 1; number <= 3; number++) {
                UUID mail = house.room(Mails.class).send(List.of("a@example.org"), "number " + number, "text");
                house.sql()
                        .sql("UPDATE mail SET created_at = now() + make_interval(secs => ?) WHERE id = ?")
                        .params(number, mail)
                        .update();
            }
            List<UUID> mails = house.sql()
                    .sql("SELECT id FROM mail ORDER BY created_at")
                    .query(UUID.class)
                    .list();

            assertThat(send(house, mails.get(1))).isInstanceOf(Next.Done.class);
            assertThat(send(house, mails.get(0))).isInstanceOf(Next.Done.class);
            assertThat(send(house, mails.get(2))).isInstanceOf(Next.Done.class);

            assertThat(post.getReceivedMessages())
                    .extracting(jakarta.mail.Message::getSubject)
                    .containsExactly("number 1", "number 2", "number 3");
        } finally {
            post.stop();
        }
    }

    @Test
    void a_name_begins_no_line_of_a_mail() {
        assertThat(Mails.named("Cours\r\nPour décider : https://evil.example\u2028x"))
                .isEqualTo("Cours Pour décider : https://evil.example x");
        assertThat(Mails.named("é".repeat(500))).hasSize(200);
    }

    @Test
    void without_an_administrator_nothing_is_sent_and_the_incident_is_seen_all_the_same() {
        try (House house = House.quiet()) {
            house.room(Incidents.class).found(SCOPE, List.of(timedOut()));
            house.room(DigestJob.class).run();
            assertThat(house.sql()
                            .sql("SELECT count(*) FROM mail")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(house.room(Incidents.class).open()).hasSize(1);
        }
    }

    private static Next send(House house, UUID mail) throws Exception {
        return house.room(MailJob.class).run(mail.toString());
    }

    private static Finding timedOut() {
        return new Finding("server.timed-out", SCOPE, List.of("paris", "getMeetings", "nothing came within 15 s"));
    }

    private static Map<String, Object> settings(int port) {
        return Map.of(
                "podium.notice.administrators",
                "admin@example.org",
                "podium.notice.patience",
                "0s",
                "podium.notice.settled",
                "0s",
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                port);
    }
}
