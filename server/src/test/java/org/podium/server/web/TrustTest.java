package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.identity.PersonId;
import org.podium.server.recording.RecordingId;

/** What strangers, and people whose rights have changed, get of pages. */
@Tag("database")
class TrustTest {
    private static final House HOUSE = House.serving(Map.of(
            "podium.demo", "true",
            "podium.tasks.heavy", "0",
            "podium.address", "https://podium.example.org"));
    private static final House BEHIND =
            HOUSE.beside(Map.of("podium.demo", "true", "podium.tasks.heavy", "0", "podium.web.proxies", "127.0.0.1"));

    private final Seed seed = HOUSE.seed();

    @AfterAll
    static void close() {
        BEHIND.close();
        HOUSE.close();
    }

    @BeforeEach
    void nothingNoted() {
        HOUSE.sql().sql("TRUNCATE recording, audit CASCADE").update();
    }

    @Test
    void a_header_of_a_client_opens_no_locked_door_and_the_lock_is_written_down() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(call(HOUSE, "jmartin", "guess", "X-Forwarded-For: 203.0.113." + i))
                    .contains(" 401 ");
        }

        assertThat(call(HOUSE, "jmartin", "podium", "X-Forwarded-For: 203.0.113.9", "Forwarded: for=203.0.113.10"))
                .contains(" 429 ", "Retry-After: ");
        assertThat(actions()).contains("signin.failed", "signin.locked");
    }

    @Test
    void a_name_that_nobody_can_have_is_a_failure_like_any_other() throws Exception {
        assertThat(call(HOUSE, "a\0b", "guess")).contains(" 401 ");

        assertThat(actions()).containsExactly("signin.failed");
    }

    @Test
    void each_sign_in_is_written_down_with_where_it_came_from_and_a_session_that_goes_on_is_none() {
        Browser browser = signedIn("etudiant");
        browser.get("/sessions");
        browser.get("/account/password");

        assertThat(HOUSE.sql()
                        .sql("SELECT action || ' ' || subject || ' ' || detail FROM audit")
                        .query(String.class)
                        .list())
                .containsExactly("signin.succeeded person:" + person("etudiant") + " from 127.0.0.1");
    }

    @Test
    void a_named_proxy_is_believed_and_only_the_address_that_it_added_itself() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(call(BEHIND, "mdupont", "guess", "X-Forwarded-For: 198.51.100." + i + ", 203.0.113.7"))
                    .contains(" 401 ");
        }

        assertThat(call(BEHIND, "mdupont", "podium", "X-Forwarded-For: 203.0.113.7"))
                .contains(" 429 ");
        assertThat(call(BEHIND, "mdupont", "podium", "X-Forwarded-For: 203.0.113.8"))
                .contains(" 200 ");
    }

    @Test
    void the_session_cookie_of_a_house_with_https_is_secure_and_redirects_name_no_host() throws Exception {
        assertThat(raw(HOUSE, "GET /signin", "Host: localhost")).contains("podium_session=", "; Secure");
        assertThat(raw(HOUSE, "GET /sessions", "Host: localhost")).contains("Location: /signin");
    }

    @Test
    void a_request_for_another_host_and_one_with_control_characters_are_refused() throws Exception {
        assertThat(raw(HOUSE, "GET /signin", "Host: evil.example")).contains(" 400 ");
        assertThat(raw(HOUSE, "GET /signin", "Host: podium.example.org")).contains(" 200 ");
        assertThat(raw(HOUSE, "GET /signin?q=%00", "Host: localhost")).contains(" 400 ");
        assertThat(raw(HOUSE, "GET /signin?q=%09a", "Host: localhost")).contains(" 200 ");
    }

    @Test
    void a_cookie_with_any_bytes_is_a_strangers_and_no_fault() throws Exception {
        for (byte[] bytes : List.of(new byte[] {0, 'a'}, new byte[] {(byte) 0xff, 0, (byte) 0xfe}, new byte[5000])) {
            String cookie = "Cookie: podium_session=" + Base64.getEncoder().encodeToString(bytes);

            assertThat(raw(HOUSE, "GET /signin", "Host: localhost", cookie)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void control_characters_in_json_are_refused_however_they_are_written() {
        Browser program = new Browser(BEHIND.address());
        String path = "/api/v1/videos/00000000-0000-0000-0000-000000000000";

        for (String json : new String[] {
            "{\"title\": \"a\\u0000b\"}",
            "{\"title\\b\": 1}",
            "[\"\\u001B\"]",
            "{\"title\": \"a\\ud83d\"}",
            "[\"\\ude00\\ud83d\"]"
        }) {
            HttpResponse<String> answer = program.send("PATCH", path, basic("etudiant", "podium"), json);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("control characters");
        }
        for (String json :
                new String[] {"{\"title\": \"a\\\\u0000 \\n\\té\"}", "{\"title\": \"\\ud83d\\ude00\"}", "{\"title\": "
                }) {
            assertThat(program.send("PATCH", path, basic("etudiant", "podium"), json)
                            .body())
                    .doesNotContain("control characters");
        }
    }

    @Test
    void a_programs_call_is_short() {
        Browser program = new Browser(BEHIND.address());
        String basic = basic("etudiant", "podium");

        HttpResponse<String> answer = program.send("PATCH", "/api/v1/videos/1", basic, "x".repeat(70_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(program.send("PATCH", "/api/v1/videos/1", basic, "x".repeat(60_000))
                        .statusCode())
                .isNotEqualTo(413);
    }

    @Test
    void a_role_that_is_taken_away_or_given_holds_in_open_sessions() {
        Browser browser = signedIn("etudiant");
        PersonId student = person("etudiant");
        assertThat(browser.get("/admin").statusCode()).isEqualTo(403);

        HOUSE.sql()
                .sql("INSERT INTO person_role (person, role) VALUES (?, 'ADMIN')")
                .param(student.value())
                .update();
        assertThat(browser.get("/admin").statusCode()).isEqualTo(200);

        HOUSE.sql()
                .sql("DELETE FROM person_role WHERE person = ? AND role = 'ADMIN'")
                .param(student.value())
                .update();
        assertThat(browser.get("/admin").statusCode()).isEqualTo(403);
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void a_part_of_a_page_whose_session_ended_leads_the_whole_page_out() {
        RecordingId algebra = seed.recording("Algèbre", "published");
        Browser nobody = new Browser(BEHIND.address());

        HttpResponse<String> answer = nobody.get("/sessions/" + algebra, "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/signin?over");
        assertThat(answer.body()).isEmpty();
        assertThat(nobody.get("/signin?over").body()).contains("Votre session a pris fin", "rel=\"stylesheet\"");
        assertThat(nobody.get("/sessions").body()).doesNotContain(";podium_session");
    }

    @Test
    void the_name_stays_after_a_wrong_password() {
        Browser browser = new Browser(BEHIND.address());

        String page = browser.post("/signin", Map.of("username", "someone", "password", "guess"))
                .body();

        assertThat(page).contains("mot de passe incorrect", "value=\"someone\"");
        assertThat(browser.get("/signin").body()).doesNotContain("value=\"someone\"");
    }

    @Test
    void whatever_goes_wrong_a_program_is_told_as_a_problem() {
        Browser program = new Browser(BEHIND.address());
        String basic = basic("etudiant", "podium");
        String control = "{\"title\": \"\\u0000\"}";

        List<HttpResponse<String>> answers = List.of(
                program.send("GET", "/api/v1/nothing", basic, ""),
                program.send("DELETE", "/api/v1/videos", basic, ""),
                program.send("PATCH", "/api/v1/videos/00000000-0000-0000-0000-000000000000", basic, control));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(404, 405, 400);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"type\":\"about:blank\"", "\"status\":" + answer.statusCode());
        });
    }

    @Test
    void somebody_signs_out_of_the_browsers_that_they_left_open_elsewhere_and_of_no_other() {
        Browser left = signedIn("etudiant");
        Browser here = signedIn("etudiant");
        Browser marie = signedIn("admin");

        assertThat(here.post("/account/browsers", Map.of()).body()).contains("browsers-ended");

        assertThat(left.get("/sessions").uri()).hasPath("/signin");
        assertThat(here.get("/sessions").uri()).hasPath("/sessions");
        assertThat(marie.get("/sessions").uri()).hasPath("/sessions");
        assertThat(actions()).contains("account.sign-out-elsewhere");
    }

    @Test
    void a_demo_that_becomes_a_real_house_takes_its_known_passwords_along_nowhere() throws Exception {
        try (House demo = House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0"));
                House real = demo.beside(Map.of("podium.tasks.heavy", "0"))) {
            assertThat(call(real, "mdupont", "podium")).contains(" 401 ");
            assertThat(call(real, "admin", "podium")).contains(" 401 ");
            Path file = real.data().resolve("first-administrator-password");
            String password = Files.readString(file).strip();
            Browser admin = new Browser(real.address());
            admin.post("/signin", Map.of("username", "admin", "password", password));

            admin.post(
                    "/account/password",
                    Map.of("current", password, "wanted", "un bon sésame", "again", "un bon sésame"));

            assertThat(call(real, "admin", "un bon sésame")).contains(" 200 ");
            assertThat(file).doesNotExist();
        }
    }

    private static List<String> actions() {
        return HOUSE.sql().sql("SELECT action FROM audit").query(String.class).list();
    }

    private static PersonId person(String userName) {
        return new PersonId(HOUSE.sql()
                .sql("SELECT id FROM person WHERE user_name = ?")
                .param(userName)
                .query(Long.class)
                .single());
    }

    private static Browser signedIn(String userName) {
        return Browser.signedIn(BEHIND.address(), userName);
    }

    private static String call(House house, String name, String password, String... headers) throws IOException {
        String[] all = new String[headers.length + 2];
        all[0] = "Host: localhost";
        all[1] = "Authorization: " + basic(name, password);
        System.arraycopy(headers, 0, all, 2, headers.length);
        return raw(house, "GET /api/v1/videos", all);
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to a request as it stands, with headers that no client would let us write. */
    private static String raw(House house, String request, String... headers) throws IOException {
        URI address = URI.create(house.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String text = request + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
