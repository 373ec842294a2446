package org.podium.fakebbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.trouble.Trouble;

class TroubleTest {
    private FakeBbb server;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        server = FakeBbb.start(Setup.stepped(Instant.parse("2026-11-23T08:00:00Z")));
        new Crowd(3, 3, 0).fill(server.world());
        caller = Caller.of(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_trouble_befalls_its_call_as_often_as_planned() throws Exception {
        server.troubles().set("getMeetings", new Trouble.Status(500), 2);
        assertThat(caller.text("getMeetings", "")).contains("Something went wrong");
        assertThat(caller.ask("getRecordings", "limit=1", "returncode")).containsExactly("SUCCESS");
        assertThat(caller.text("getMeetings", "")).contains("Something went wrong");
        assertThat(caller.ask("getMeetings", "", "returncode")).containsExactly("SUCCESS");
    }

    @Test
    void an_answer_can_be_wrong_in_every_way_with_status_200() throws Exception {
        String right = caller.text("getMeetings", "");
        server.troubles().set("getMeetings", new Trouble.Html());
        assertThat(caller.text("getMeetings", "")).startsWith("<!DOCTYPE html>");
        server.troubles().set("getMeetings", new Trouble.CutOff());
        assertThat(right).startsWith(caller.text("getMeetings", "")).hasSizeGreaterThan(1000);
        server.troubles().set("getMeetings", new Trouble.Empty());
        assertThat(caller.text("getMeetings", "")).isEmpty();
        server.troubles().set("getMeetings", new Trouble.WrongChecksum());
        assertThat(caller.ask("getMeetings", "", "messageKey")).containsExactly("checksumError");
    }

    @Test
    void a_connection_can_fail_in_every_way() {
        server.troubles().set("*", new Trouble.Reset());
        assertThatThrownBy(() -> caller.text("getMeetings", "")).isInstanceOf(IOException.class);
        server.troubles().set("*", new Trouble.BrokenOff());
        assertThatThrownBy(() -> caller.text("getMeetings", "")).isInstanceOf(IOException.class);
        server.troubles().set("*", new Trouble.Hang());
        assertThatThrownBy(() -> caller.hurried().text("getMeetings", "")).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void a_slow_answer_is_right_in_the_end() throws Exception {
        server.troubles().set("getMeetings", new Trouble.Slow(Duration.ofMillis(300)));
        long start = System.nanoTime();
        assertThat(caller.ask("getMeetings", "", "returncode")).containsExactly("SUCCESS");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(300));
        server.troubles().set("version", new Trouble.Drip(Duration.ofMillis(1)));
        assertThat(caller.get("/bigbluebutton/api").body()).endsWith("</response>");
    }

    @Test
    void a_server_that_refuses_comes_back_on_the_same_port() throws Exception {
        server.refuse();
        assertThatThrownBy(() -> caller.text("getMeetings", "")).isInstanceOf(ConnectException.class);
        server.accept();
        assertThat(caller.ask("getMeetings", "", "returncode")).containsExactly("SUCCESS");
    }

    @Test
    void troubles_are_made_and_mended_over_http_too() throws Exception {
        String form = "application/x-www-form-urlencoded";
        caller.post("/fake/trouble", form, "call=getMeetings&kind=502&times=5");
        assertThat(caller.text("getMeetings", "")).contains("nginx");
        assertThat(caller.get("/", "Accept-Language", "fr").body())
                .contains("Faux serveur", "<td>erreur HTTP 502</td>");
        assertThat(caller.get("/?lang=en").body()).contains("Fake BigBlueButton server");
        caller.post("/fake/well", form, "");
        assertThat(caller.ask("getMeetings", "", "returncode")).containsExactly("SUCCESS");
        assertThat(caller.get("/fake/trouble?kind=500").statusCode()).isEqualTo(405);
    }
}
