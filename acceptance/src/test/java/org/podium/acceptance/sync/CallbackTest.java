package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.recording;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.proof.Jwt;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.server.platform.Role;

@Tag("database")
class CallbackTest {
    private static SyncHouse house;
    private static String address;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            address = "http://127.0.0.1:" + free.getLocalPort();
        }
        house = new SyncHouse(
                Role.SERVE,
                Map.of(
                        "server.port", address.substring(address.lastIndexOf(':') + 1),
                        "server.address", "127.0.0.1",
                        "podium.address", address,
                        "podium.sync.every", "1h",
                        "podium.sync.round", "1d",
                        "podium.tasks.poll", "200ms",
                        "podium.tasks.heavy", "0",
                        "podium.sync.servers[0].hooks", "true"));
        await("sync_server WHERE name = 'paris' AND done_at IS NOT NULL");
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
    }

    @Test
    void genuine_news_wakes_the_look_and_hearing_it_again_doubles_nothing() throws Exception {
        Recording ready = recording("ready", MORNING, State.PUBLISHED);
        house.bbb.world().stock(List.of(ready));
        String token = Jwt.sign("{\"meeting_id\":\"ready\",\"record_id\":\"" + ready.id() + "\"}", house.bbb.secret());
        assertThat(ready(token)).isEqualTo(200);
        await("recording WHERE external_id = 'ready'");
        assertThat(ready(token)).isEqualTo(200);
        assertThat(ready(token)).isEqualTo(200);
        await("recording WHERE external_id = 'ready' AND NOT EXISTS (SELECT FROM sync_hint)");
        assertThat(house.count("recording WHERE external_id = 'ready'")).isEqualTo(1);
    }

    @Test
    void news_that_nobody_we_know_signed_is_not_believed() throws Exception {
        String payload =
                "{\"meeting_id\":\"x\",\"record_id\":\"0123456789012345678901234567890123456789-1732000000000\"}";
        String unsigned = encode("{\"alg\":\"none\"}") + "." + encode(payload) + ".";
        String genuine = Jwt.sign(payload, house.bbb.secret());
        assertThat(ready(Jwt.sign(payload, "another-secret"))).isEqualTo(401);
        assertThat(ready(unsigned)).isEqualTo(401);
        assertThat(ready(genuine.substring(0, genuine.length() - 4))).isEqualTo(401);
        assertThat(ready("")).isEqualTo(401);
        assertThat(post("/callback/nowhere/ready", "signed_parameters=" + genuine))
                .isEqualTo(401);
        assertThat(house.count("sync_hint WHERE record_id LIKE '0123456789%'")).isZero();
    }

    @Test
    void a_secret_of_one_server_opens_nothing_at_another() throws Exception {
        String payload = "{\"record_id\":\"0123456789012345678901234567890123456789-1732000000000\"}";
        String token = Jwt.sign(payload, "secret-of-lyon");
        assertThat(post("/callback/lyon/ready", "signed_parameters=" + token)).isEqualTo(401);
    }

    @Test
    void a_huge_or_senseless_body_is_refused_and_the_house_stands() throws Exception {
        assertThat(ready("a".repeat(20_000))).isEqualTo(401);
        assertThat(post("/callback/paris/ready", "x=" + "y".repeat(5_000_000))).isEqualTo(401);
        assertThat(post("/callback/paris/hook?checksum=" + "0".repeat(40), "event=" + "z".repeat(5_000_000)))
                .isEqualTo(401);
        assertThat(post("/callback/paris/hook?checksum=%00%FF", "event=[]")).isIn(400, 401);
        assertThat(post("/callback/paris/hook", "event=[]&timestamp=1")).isEqualTo(401);
        assertThat(client.send(
                                HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_hook_that_podium_registers_is_heard_end_to_end() {
        await("sync_hook WHERE server = 'paris'");
        house.bbb.world().process(recording("hooked", MORNING, State.PUBLISHED));
        await("recording WHERE external_id = 'hooked'");
    }

    private int ready(String token) throws Exception {
        return post("/callback/paris/ready", "signed_parameters=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private int post(String path, String body) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(String query) {
        Instant end = Instant.now().plusSeconds(60);
        while (house.count(query) == 0) {
            assertThat(Instant.now()).as(query).isBefore(end);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
