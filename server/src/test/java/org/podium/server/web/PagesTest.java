package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.conversion.FilmReady;
import org.podium.server.identity.PersonId;
import org.podium.server.library.Library;
import org.podium.server.library.Video;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;

@Tag("database")
class PagesTest {
    private static final House HOUSE = House.serving(Map.of("podium.demo", "true", "podium.tasks.heavy", "0"));

    private final Seed seed = HOUSE.seed();
    private final PersonId marie = person("mdupont");
    private RecordingId algebra = new RecordingId(0);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void lecture() {
        HOUSE.sql().sql("TRUNCATE recording, light_task, heavy_task CASCADE").update();
        algebra = seed.recording("Algèbre <b>linéaire</b>", "published");
        seed.owner(algebra, marie, "FIRST");
    }

    @Test
    void a_teacher_sees_and_publishes_a_session_and_the_card_says_that_it_waits() {
        Browser browser = signedIn("mdupont");
        String before = browser.get("/sessions").body();
        assertThat(before)
                .contains("Mes sessions", "Algèbre &lt;b&gt;linéaire&lt;/b&gt;", "lundi 23 novembre 2026", "10:00");

        String after = browser.post("/sessions/" + algebra + "/publish", Map.of("title", "Mon cours"))
                .body();

        assertThat(after).contains("data-state=\"Waiting\"", "Mon cours");
        assertThat(browser.post("/sessions/" + algebra + "/publish", Map.of("title", "Encore"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/sessions/" + algebra).body()).contains("Mon cours", "hx-get=");

        var same = browser.get("/sessions/" + algebra + "?shown=Waiting");
        assertThat(same.body()).contains("data-testid=\"progress\"").doesNotContain("<article", "<button");
        assertThat(same.headers().firstValue("HX-Retarget")).isEmpty();
        var other = browser.get("/sessions/" + algebra + "?shown=Converting");
        assertThat(other.body()).contains("<article", "data-testid=\"withdraw\"");
        assertThat(other.headers().firstValue("HX-Retarget")).contains("#session-" + algebra);

        HOUSE.sql()
                .sql("UPDATE conversion SET state = 'RUNNING', progress = 0.34, remaining = 3")
                .update();
        assertThat(browser.get("/sessions/" + algebra + "?shown=Converting").body())
                .contains("34 %", "data-told=\"Mon cours – 30 %\"", "Encore un instant");
    }

    @Test
    void a_stranger_neither_sees_nor_publishes_it() {
        Browser browser = signedIn("jmartin");

        assertThat(browser.get("/sessions").body()).doesNotContain("linéaire");
        assertThat(browser.get("/sessions/" + algebra).statusCode()).isEqualTo(404);
        assertThat(browser.post("/sessions/" + algebra + "/publish", Map.of("title", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(HOUSE.room(Publications.class).of(algebra)).isEmpty();
    }

    @Test
    void whoever_has_not_signed_in_is_led_to_the_sign_in_page() {
        Browser browser = new Browser(HOUSE.address());

        assertThat(browser.get("/sessions").body()).contains("Bienvenue sur Podium", "demo-mdupont");
        assertThat(browser.get("/admin").body()).contains("Bienvenue sur Podium");
    }

    @Test
    void a_post_without_the_pages_token_changes_nothing() {
        Browser browser = signedIn("mdupont");

        assertThat(browser.forge("/sessions/" + algebra + "/publish").statusCode())
                .isEqualTo(403);
        assertThat(HOUSE.room(Publications.class).of(algebra)).isEmpty();
    }

    @Test
    void a_video_is_played_in_ranges_by_those_who_may_watch() throws Exception {
        Video video = video();
        String file = "/media/" + video.id() + "/" + video.edition() + "/video.mp4";
        Browser teacher = signedIn("mdupont");

        assertThat(teacher.get("/videos").body()).contains(video.id().toString());
        assertThat(teacher.get("/videos/" + video.id()).body())
                .contains("data-testid=\"player\"", "Aucune diapositive n’a été montrée.");
        assertThat(teacher.get(file).body()).isEqualTo("0123456789");
        var part = teacher.get(file, "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
        assertThat(part.headers().firstValue("Content-Type")).contains("video/mp4");
        var beyond = teacher.get(file, "Range", "bytes=99-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.body()).isEmpty();
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */10");
        String tag = part.headers().firstValue("ETag").orElseThrow();
        assertThat(teacher.get(file, "Range", "bytes=2-4", "If-Range", tag).body())
                .isEqualTo("234");
        assertThat(teacher.get(file, "Range", "bytes=2-4", "If-Range", "\"other\"")
                        .body())
                .isEqualTo("0123456789");
        assertThat(part.headers().firstValue("Cache-Control")).contains("no-cache, private");
        assertThat(teacher.get(file, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(teacher.head(file).headers().firstValue("Content-Length")).contains("10");

        assertThat(signedIn("etudiant").get(file).statusCode()).isEqualTo(404);
        assertThat(signedIn("etudiant").get("/videos/" + video.id()).statusCode())
                .isEqualTo(404);
        assertThat(new Browser(HOUSE.address()).get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void what_has_a_link_only_is_kept_by_browsers_and_listed_by_nobody() throws Exception {
        Video video = video();
        String file = "/media/" + video.id() + "/" + video.edition() + "/video.mp4";
        Browser nobody = new Browser(HOUSE.address());
        HOUSE.sql().sql("UPDATE video SET audience = 'LINK'").update();

        assertThat(nobody.get("/videos/" + video.id()).headers().firstValue("X-Robots-Tag"))
                .contains("noindex");
        assertThat(nobody.get(file).headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(nobody.get(file).headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=604800", "immutable");
        assertThat(nobody.get("/media/" + video.id() + "/download").headers().firstValue("Cache-Control"))
                .contains("no-cache, private");

        HOUSE.sql().sql("UPDATE video SET audience = 'EVERYONE'").update();

        assertThat(nobody.get("/videos/" + video.id()).headers().firstValue("X-Robots-Tag"))
                .isEmpty();
        assertThat(nobody.get("/robots.txt").body()).contains("Allow: /videos/", "Disallow: /\n");
    }

    @Test
    void an_administrator_who_watches_what_is_for_its_owners_only_is_written_down_once() throws Exception {
        Video video = video();
        String file = "/media/" + video.id() + "/" + video.edition() + "/video.mp4";
        HOUSE.sql().sql("DELETE FROM audit").update();
        Browser admin = signedIn("admin");
        admin.get("/videos/" + video.id());
        admin.get(file);
        signedIn("mdupont").get("/videos/" + video.id());

        assertThat(HOUSE.sql()
                        .sql("SELECT actor FROM audit WHERE action = 'library.watch' AND subject = ?")
                        .param("video:" + video.id())
                        .query(String.class)
                        .list())
                .containsExactly("admin");
    }

    @Test
    void probes_are_answered_and_the_list_of_them_is_not() {
        Browser nobody = new Browser(HOUSE.address());

        for (String probe : java.util.List.of("health", "health/liveness", "health/readiness")) {
            assertThat(nobody.get("/actuator/" + probe).body()).contains("UP");
        }
        assertThat(signedIn("mdupont").get("/actuator").statusCode()).isEqualTo(404);
    }

    @Test
    void a_sign_out_empties_what_the_browser_has_kept() {
        Browser browser = signedIn("mdupont");

        assertThat(browser.post("/signout", Map.of())
                        .previousResponse()
                        .orElseThrow()
                        .headers()
                        .firstValue("Clear-Site-Data"))
                .contains("\"cache\"");
    }

    @Test
    void a_video_of_another_site_is_a_safe_link_at_its_chapter() throws Exception {
        Video video = video();
        Files.writeString(
                video.folder().resolve("chapters.vtt"), "WEBVTT\n\n00:00:20.500 --> 00:01:00.000\n▶ YouTube\n");
        Files.writeString(
                video.folder().resolve("elsewhere.json"),
                "[{\"start\":20.5,\"address\":\"https://www.youtube.com/watch?v=1\"},"
                        + "{\"start\":20.5,\"address\":\"javascript:alert(1)\"}]");
        Browser teacher = signedIn("mdupont");

        assertThat(teacher.get("/videos/" + video.id()).body())
                .contains("href=\"https://www.youtube.com/watch?v=1\"", "rel=\"noopener noreferrer nofollow\"")
                .contains("Ouvrir la vidéo sur www.youtube.com")
                .doesNotContain("javascript:");
        assertThat(teacher.get("/videos/" + video.id() + "?lang=en").body())
                .contains("Open the video on www.youtube.com");
    }

    @Test
    void a_card_tells_what_bbb_says_was_recorded_else_the_meetings_length_and_at_last_the_films() throws Exception {
        Browser teacher = signedIn("mdupont");
        assertThat(teacher.get("/sessions/" + algebra).body()).contains(">Durée</span> <span>1 h 00<");
        HOUSE.sql()
                .sql("UPDATE recording_format SET minutes = NULL WHERE recording = ?")
                .param(algebra.value())
                .update();
        assertThat(teacher.get("/sessions/" + algebra).body()).contains("Réunion</span> <span>1:00:00<");

        Video video = video();

        assertThat(teacher.get("/sessions/" + algebra).body())
                .contains("<span>1:01<")
                .doesNotContain("1:00:00");
        assertThat(teacher.get("/videos/" + video.id()).body()).contains(">1:01<");
    }

    @Test
    void an_owner_shows_renames_deletes_and_restores_a_video() throws Exception {
        Video video = video();
        String page = "/videos/" + video.id();
        Browser teacher = signedIn("mdupont");
        Browser anybody = new Browser(HOUSE.address());
        assertThat(anybody.get(page).body()).contains("Bienvenue sur Podium");

        teacher.post(page + "/audience", Map.of("audience", "LINK"));
        assertThat(anybody.get(page).body())
                .contains("data-testid=\"player\"")
                .doesNotContain("data-testid=\"delete\"");
        assertThat(teacher.post(page + "/title", Map.of("title", "Autre titre")).body())
                .contains("Autre titre");
        assertThat(teacher.post(page + "/trash", Map.of()).body()).contains("Corbeille", "Autre titre");
        assertThat(anybody.get(page).body()).contains("Bienvenue sur Podium");
        assertThat(teacher.get("/trash").body()).contains("trash-until", "remove-" + video.id());
        assertThat(teacher.get(page).body()).doesNotContain("save-audience");
        assertThat(teacher.post(page + "/restore", Map.of()).body()).contains("data-testid=\"player\"");
    }

    @Test
    void an_owner_erases_for_good_what_lies_in_the_trash_and_nothing_else() throws Exception {
        Video video = video();
        String page = "/videos/" + video.id();
        Browser teacher = signedIn("mdupont");
        assertThat(teacher.post(page + "/remove", Map.of()).statusCode()).isEqualTo(404);
        assertThat(video.folder()).isDirectory();

        teacher.post(page + "/trash", Map.of());
        assertThat(signedIn("jmartin").post(page + "/remove", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(teacher.post(page + "/remove", Map.of()).body()).contains("La corbeille est vide");

        assertThat(video.folder()).doesNotExist();
        assertThat(teacher.get(page).statusCode()).isEqualTo(404);
        assertThat(teacher.get("/sessions").body()).contains("data-state=\"Offered\"");
    }

    @Test
    void a_session_says_why_it_is_somebodys() {
        assertThat(signedIn("mdupont").get("/sessions").body())
                .contains("Propriétaire\u00a0: vous", "La réunion (Pod) a été rejointe avec l’identifiant mdupont");
    }

    @Test
    void whoever_guesses_passwords_is_not_listened_to_for_a_while() {
        Browser guesser = new Browser(HOUSE.address());
        for (int i = 0; i < 5; i++) {
            assertThat(guess(guesser)).contains("mot de passe incorrect");
        }

        assertThat(guess(guesser)).contains("Trop d’essais");
        assertThat(signedIn("mdupont").get("/sessions").body()).contains("Mes sessions");
    }

    private static String guess(Browser guesser) {
        return guesser.post("/signin", Map.of("username", "nobody", "password", "guess"))
                .body();
    }

    @Test
    void the_download_has_a_name_that_people_recognise() throws Exception {
        Video video = video();

        var answer = signedIn("mdupont").get("/media/" + video.id() + "/download");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("attachment", "Alg%C3%A8bre"));
    }

    @Test
    void pages_speak_french_first_and_english_when_asked() {
        Browser browser = new Browser(HOUSE.address());

        assertThat(browser.get("/signin").body()).contains("<html lang=\"fr\"", "Se connecter");
        assertThat(browser.get("/signin?lang=en").body()).contains("<html lang=\"en\"", "Sign in");
        assertThat(browser.get("/signin").body()).contains("Sign in");
        assertThat(browser.get("/signin?lang=../../x").body()).contains("Se connecter");
    }

    @Test
    void a_browser_that_prefers_english_gets_it_and_one_that_speaks_neither_gets_french() {
        Browser browser = new Browser(HOUSE.address());

        assertThat(browser.get("/signin", "Accept-Language", "en-GB,fr;q=0.5").body())
                .contains("<html lang=\"en\"");
        assertThat(browser.get("/signin", "Accept-Language", "de").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void errors_come_with_words_of_help() {
        Browser browser = signedIn("mdupont");

        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get("/nowhere").body()).contains("error-404");
        assertThat(browser.get("/videos/no-uuid").statusCode()).isEqualTo(404);
        assertThat(browser.get("/admin").statusCode()).isEqualTo(403);
        assertThat(browser.get("/admin").body()).contains("error-403");
    }

    @Test
    void browsers_are_told_to_run_nothing_that_is_not_ours() {
        var headers = new Browser(HOUSE.address()).get("/signin").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void no_page_has_a_script_or_style_of_its_own() throws Exception {
        Video video = video();
        Browser browser = signedIn("mdupont");

        for (String page : new String[] {"/sessions", "/videos", "/videos/" + video.id(), "/trash", "/signin"}) {
            assertThat(browser.get(page).body())
                    .doesNotContain(" style=", "<style", "javascript:")
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern(" on[a-z]+=")
                    .doesNotContain("??");
        }
    }

    private Video video() throws Exception {
        HOUSE.room(Publications.class).publish(marie, algebra, "Algèbre");
        Path folder = Files.createDirectories(HOUSE.data().resolve("videos/" + algebra));
        Files.writeString(folder.resolve("film.json"), "{\"duration\": 61, \"missing\": [{\"kind\": \"no-slides\"}]}");
        Files.writeString(folder.resolve("video.mp4"), "0123456789");
        HOUSE.tell(new FilmReady(algebra, folder));
        return HOUSE.room(Library.class).ownedBy(marie).getFirst();
    }

    private static Browser signedIn(String userName) {
        return Browser.signedIn(HOUSE.address(), userName);
    }

    private static PersonId person(String userName) {
        return new PersonId(HOUSE.sql()
                .sql("SELECT id FROM person WHERE user_name = ?")
                .param(userName)
                .query(Long.class)
                .single());
    }
}
