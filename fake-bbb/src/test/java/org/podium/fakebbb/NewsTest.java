package org.podium.fakebbb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.proof.Jwt;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;

class NewsTest {
    private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
    private HttpServer listener;
    private FakeBbb server;

    @BeforeEach
    void start() throws Exception {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            heard.add(List.of(exchange.getRequestURI().toString(), body));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
        server = FakeBbb.start(Setup.stepped(Instant.parse("2026-11-23T08:00:00Z")));
        server.processEndedMeetings(
                _ -> List.of(Format.bare("presentation", Duration.ofMinutes(1))),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        server.close();
        listener.stop(0);
    }

    @Test
    void the_front_end_is_told_once_and_with_a_signature_that_a_recording_is_ready() throws Exception {
        Held held = held(Map.of("bbb-recording-ready-url", here("/ready")));
        server.world().start(new Meeting(held, true, List.of()));
        server.world().end(held.meetingId());
        server.pass(Duration.ofSeconds(19));
        assertThat(heard).isEmpty();
        server.pass(Duration.ofSeconds(1));
        List<String> call = heard.poll(5, TimeUnit.SECONDS);
        assertThat(call).isNotNull();
        assertThat(call.get(0)).isEqualTo("/ready");
        String token = URLDecoder.decode(call.get(1).replace("signed_parameters=", ""), UTF_8);
        assertThat(Jwt.verify(token, server.secret()))
                .contains("{\"meeting_id\":\"droit\",\"record_id\":\"" + held.internalId() + "\"}");
        assertThat(Jwt.verify(token, "another secret")).isEmpty();
        Caller caller = Caller.of(server);
        caller.text("publishRecordings", "publish=false&recordID=" + held.internalId());
        caller.text("publishRecordings", "publish=true&recordID=" + held.internalId());
        assertThat(heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void a_hook_hears_what_it_asked_for_with_a_checksum() throws Exception {
        Caller caller = Caller.of(server);
        String query = "callbackURL=" + here("/hook") + "&eventID=user-joined";
        assertThat(caller.ask("hooks/create", query, "hookID")).containsExactly("1");
        assertThat(caller.ask("hooks/create", query, "messageKey")).containsExactly("duplicateWarning");
        server.world().start(new Meeting(held(Map.of()), true, List.of(Attendee.moderator("jmartin", "Jean Martin"))));
        List<String> call = heard.poll(5, TimeUnit.SECONDS);
        assertThat(call).isNotNull();
        String body = URLDecoder.decode(call.get(1), UTF_8);
        assertThat(body).contains("\"id\":\"user-joined\"", "\"external-user-id\":\"jmartin\"");
        assertThat(call.get(0)).endsWith("checksum=" + Algorithm.SHA_1.hex(here("/hook") + body + server.secret()));
        assertThat(caller.ask("hooks/destroy", "hookID=1", "removed")).containsExactly("true");
        assertThat(caller.ask("hooks/list", "", "hook")).isEmpty();
    }

    private String here(String path) {
        return "http://127.0.0.1:" + listener.getAddress().getPort() + path;
    }

    private static Held held(Map<String, String> metadata) {
        return new Held("droit", "Droit", Instant.parse("2026-11-23T08:00:00Z"), metadata);
    }
}
