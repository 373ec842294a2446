package org.podium.server.signin.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.ObjectOutputStream;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.web.Browser;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in the database, before several nodes. */
@Tag("database")
class KeptSessionsTest {
    private static final Map<String, Object> DEMO = Map.of("podium.demo", "true", "podium.tasks.heavy", "0");
    private static final House HOUSE = House.serving(DEMO);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        HOUSE.sql().sql("TRUNCATE web_session CASCADE").update();
    }

    @Test
    void a_session_outlives_its_node_and_ends_everywhere_at_the_sign_out() {
        Browser browser;
        String token;
        try (House first = HOUSE.beside(DEMO)) {
            browser = signedIn(first);
            token = found(
                    "name=\"_csrf\" value=\"([^\"]+)\"",
                    browser.get("/sessions").body());
        }
        try (House second = HOUSE.beside(DEMO)) {
            Browser there = browser.before(second.address());
            assertThat(there.get("/sessions").uri().getPath()).isEqualTo("/sessions");

            // A form of a page that the first node made.
            there.foreignForm("/signout", "_csrf=" + token);

            assertThat(browser.before(HOUSE.address()).get("/sessions").uri().getPath())
                    .isEqualTo("/signin");
        }
    }

    @Test
    void a_strangers_session_is_short_and_that_of_a_person_lasts() {
        new Browser(HOUSE.address()).get("/signin");
        signedIn(HOUSE);

        assertThat(HOUSE.sql()
                        .sql("SELECT max_inactive_interval FROM web_session ORDER BY principal_name NULLS FIRST")
                        .query(Integer.class)
                        .list())
                .containsExactly(600, 8 * 3600);
    }

    @Test
    void a_form_of_a_sign_in_page_that_lay_open_too_long_is_shown_anew_with_its_name() {
        Browser browser = new Browser(HOUSE.address());
        browser.get("/signin");
        HOUSE.sql().sql("TRUNCATE web_session CASCADE").update();

        String page = browser.foreignForm("/signin", "_csrf=old&username=jmartin&password=podium")
                .body();

        assertThat(page).contains("Votre session a pris fin", "value=\"jmartin\"");
    }

    @Test
    void after_the_sign_in_people_get_the_page_that_they_wanted() {
        Browser browser = new Browser(HOUSE.address());
        browser.get("/videos?q=ondes");

        var page = browser.post("/signin", Map.of("username", "jmartin", "password", "podium"));

        assertThat(page.uri()).hasPath("/videos").hasQuery("q=ondes");
    }

    @Test
    void the_database_has_no_number_that_a_cookie_has_and_loses_what_is_over() {
        HttpResponse<String> page = new Browser(HOUSE.address()).get("/signin");
        String number = found(
                "podium_session=([^;]+)",
                page.headers().firstValue("Set-Cookie").orElseThrow());

        assertThat(HOUSE.sql()
                        .sql("SELECT session_id FROM web_session")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(number);

        HOUSE.sql().sql("UPDATE web_session SET expiry_time = 1").update();
        HOUSE.room(JdbcIndexedSessionRepository.class).cleanUpExpiredSessions();
        assertThat(sessions()).isZero();
    }

    @Test
    void what_was_typed_into_a_form_survives_a_session_that_ended_and_is_sent_by_a_second_word_only() {
        Browser browser = signedIn(HOUSE);
        HOUSE.sql().sql("TRUNCATE web_session CASCADE").update();

        HttpResponse<String> out =
                browser.ownForm("/videos/v1/title", "_csrf=old&title=Fourier%20%3Cb%3E&password=x", "/videos/v1");

        assertThat(out.uri()).hasPath("/signin").hasQuery("over");
        assertThat(out.body()).contains("avec ce que vous aviez saisi");
        HttpResponse<String> unsent = browser.post("/signin", Map.of("username", "jmartin", "password", "podium"));
        assertThat(unsent.uri()).hasPath("/unsent");
        assertThat(unsent.body())
                .contains("action=\"/videos/v1/title\"", "value=\"Fourier &lt;b&gt;\"")
                .doesNotContain("name=\"password\"");
        assertThat(browser.get("/unsent").uri()).hasPath("/sessions");
    }

    @Test
    void a_click_and_a_part_of_a_page_after_the_end_lead_back_to_their_page() {
        for (boolean part : List.of(true, false)) {
            Browser browser = signedIn(HOUSE);
            HOUSE.sql().sql("TRUNCATE web_session CASCADE").update();

            if (part) {
                HttpResponse<String> answer = browser.get(
                        "/sessions/1", "HX-Request", "true", "HX-Current-URL", HOUSE.address() + "/videos?q=ondes");
                assertThat(answer.headers().firstValue("HX-Redirect")).contains("/signin?over");
            } else {
                browser.ownForm("/sessions/1/publish", "_csrf=old", "/videos?q=ondes");
            }

            assertThat(browser.post("/signin", Map.of("username", "jmartin", "password", "podium"))
                            .uri())
                    .hasPath("/videos")
                    .hasQuery("q=ondes");
        }
    }

    @Test
    void another_sites_form_waits_for_nobody() {
        Browser browser = new Browser(HOUSE.address());
        browser.get("/signin");

        browser.foreignForm("/videos/v1/title", "title=forged");

        assertThat(browser.post("/signin", Map.of("username", "jmartin", "password", "podium"))
                        .uri())
                .hasPath("/sessions");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static long sessions() {
        return HOUSE.sql()
                .sql("SELECT count(*) FROM web_session")
                .query(Long.class)
                .single();
    }

    @Test
    void values_that_cannot_be_read_are_as_if_they_were_not_kept() {
        Browser browser = signedIn(HOUSE);
        HOUSE.sql()
                .sql("UPDATE web_session_attributes SET attribute_bytes = 'old'")
                .update();

        assertThat(browser.get("/sessions").uri().getPath()).isEqualTo("/signin");
    }

    @Test
    void no_password_and_no_token_lies_in_a_session() {
        signedIn(HOUSE);

        assertThat(HOUSE.sql()
                        .sql("SELECT count(*) FROM web_session_attributes WHERE"
                                + " position(convert_to('WebAuthenticationDetails', 'UTF8') IN attribute_bytes) >"
                                + " 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void types_that_no_session_needs_are_neither_read_nor_written() throws Exception {
        assertThat(KeptValue.read(bytes(new HashMap<>(Map.of("to", new File("/"))))))
                .isNull();
        assertThat(KeptValue.read(KeptValue.written(List.of("a", 1L)))).isEqualTo(List.of("a", 1L));
        assertThatThrownBy(() -> KeptValue.written(new File("/"))).hasMessageContaining("java.io.File");
    }

    private static byte[] bytes(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Browser signedIn(House house) {
        return Browser.signedIn(house.address(), "jmartin");
    }
}
