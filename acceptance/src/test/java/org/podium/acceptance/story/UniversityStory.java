package org.podium.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.server.signin.sso.CasServer;

/** The world of most universities: people in LDAP, sign-in by CAS, lectures held through Pod. */
@Tag("browser")
class UniversityStory {
    private static final double FILM_MS = 240_000;
    private static final String TICKET = "/signin/cas/ticket";

    private static UniversityDirectory directory;
    private static CasServer cas;
    private static Campus campus;

    @BeforeAll
    static void opens() throws Exception {
        directory = new UniversityDirectory();
        directory.add("cleroy", "Claire", "Leroy");
        directory.add("sroux", "Samir", "Roux");
        directory.join("sroux");
        cas = new CasServer(directory);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, Object> settings = new LinkedHashMap<>(directory.settings());
        settings.put("podium.demo", "false");
        settings.put("server.port", port);
        settings.put("podium.address", "http://localhost:" + port);
        settings.put("podium.cas.url", cas.url());
        settings.put("podium.cas.name", "l’université");
        campus = Campus.open(settings);
        campus.until("the directory was read", () -> people("cleroy") + people("sroux") == 2);
    }

    @AfterAll
    static void closes() throws Exception {
        campus.close();
        cas.close();
        directory.close();
    }

    @Test
    void
            a_teacher_comes_through_cas_finds_her_own_lectures_publishes_one_watches_the_film_and_leaves_everywhere_at_once()
                    throws Exception {
        WholeLecture signals = WholeLecture.CLASSIC;
        campus.lectureIsHeld(signals, "Signaux et systèmes", Attendee.moderator("cleroy", "C. Leroy (UFR sciences)"));
        lecture("droit", "Droit des contrats", Attendee.moderator("sroux", "Samir Roux"));
        campus.until("both are somebody's", () -> owners(signals.meetingId()) + owners("droit") == 2);
        try (Browser browser = Browser.open(campus.address())) {
            browser.go("/sessions").picture("university-signin");
            throughCas(browser, "cleroy", "faux");
            assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("inconnu");
            browser.proveOneself("cleroy", UniversityDirectory.PASSWORD);

            assertThat(browser.see("me")).hasText("Claire Leroy");
            Locator card = browser.session("Signaux et systèmes");
            assertThat(card).hasAttribute("data-state", "Offered");
            assertThat(card.locator(".why")).containsText("cleroy");
            assertThat(browser.session("Droit des contrats")).hasCount(0);
            assertThat(browser.see("nav-admin")).hasCount(0);
            assertThat(browser.see("nav-password")).hasCount(0);
            browser.picture("university-sessions");
            card.getByTestId("publish").click();
            assertThat(card)
                    .hasAttribute(
                            "data-state", "Watchable", new LocatorAssertions.HasAttributeOptions().setTimeout(FILM_MS));
            assertThat(campus.count("""
                SELECT count(*) FROM publication p JOIN person o ON o.id = p.decided_by WHERE o.user_name = 'cleroy'\
                """)).isEqualTo(1);

            card.getByTestId("watch").click();
            browser.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
            assertThat(browser.playedAfter(2)).isGreaterThanOrEqualTo(2);
            browser.picture("university-film");

            browser.page().navigate(cas.url() + "/logout");
            browser.go("/sessions");
            assertThat(browser.see("me")).hasCount(0);
            assertThat(browser.see("signin")).isVisible();
        }
    }

    @Test
    void who_comes_into_the_directory_later_gets_the_recordings_of_before() throws Exception {
        lecture("chimie", "Chimie organique", Attendee.moderator("ndiallo", "Nadia Diallo"));
        campus.until("nobody is found to be her", () -> campus.count("""
            SELECT count(*) FROM moderator_match x JOIN moderator m ON m.id = x.moderator
            WHERE m.user_id = 'ndiallo' AND x.state = 'NO_ONE'\
            """) == 1);
        assertThat(owners("chimie")).isZero();

        directory.add("ndiallo", "Nadia", "Diallo");

        campus.until("the lecture is hers", () -> owners("chimie") == 1);
        try (Browser browser = Browser.open(campus.address())) {
            browser.go("/sessions");
            throughCas(browser, "ndiallo", UniversityDirectory.PASSWORD);
            assertThat(browser.session("Chimie organique")).hasCount(1);
        }
    }

    @Test
    void the_group_of_the_directory_makes_the_administrator_and_no_longer_when_left() throws Exception {
        try (Browser browser = Browser.open(campus.address())) {
            browser.go("/admin/people");
            throughCas(browser, "sroux", UniversityDirectory.PASSWORD);
            assertThat(browser.see("people")).containsText("Claire Leroy");
            browser.see("person-cleroy").click();
            assertThat(browser.see("export")).isVisible();
            browser.picture("university-person");
            browser.page().navigate(cas.url() + "/logout");

            directory.leave("sroux");
            campus.until("the directory was read again", () -> campus.count("""
                SELECT count(*) FROM person_role r JOIN person p ON p.id = r.person
                WHERE p.user_name = 'sroux' AND r.role = 'ADMIN'\
                """) == 0);
            browser.go("/sessions");
            throughCas(browser, "sroux", UniversityDirectory.PASSWORD);
            assertThat(browser.see("me")).hasText("Samir Roux");
            assertThat(browser.see("nav-admin")).hasCount(0);
            assertThat(browser.page().request().get(campus.address() + "/admin").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_stranger_to_cas_gets_nowhere_and_forged_used_or_foreign_tickets_open_nothing() throws Exception {
        try (Browser browser = Browser.open(campus.address())) {
            browser.go("/sessions");
            throughCas(browser, "personne", "rien");
            assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("inconnu");
            browser.go("/sessions");
            assertThat(browser.see("signin")).isVisible();
        }
        String service = campus.address() + TICKET;
        String used = cas.ticket("cleroy", service);
        assertThat(comesInWith(used)).as("a ticket opens").isTrue();
        assertThat(comesInWith(used)).as("and only once").isFalse();
        assertThat(comesInWith("ST-forged")).isFalse();
        assertThat(comesInWith(cas.ticket("cleroy", "https://moodle.univ.fr/login")))
                .as("a ticket for another service")
                .isFalse();
        assertThat(campus.count("SELECT count(*) FROM person WHERE user_name = 'personne'"))
                .isZero();
    }

    @Test
    void the_first_administrator_replaces_the_password_that_podium_made() throws Exception {
        String made = Files.readString(campus.data().resolve("first-administrator-password"))
                .strip();
        Visitor elsewhere = new Visitor(campus.address());
        elsewhere
                .post("/signin", "/signin", Map.of("username", "admin", "password", made))
                .join();
        assertThat(elsewhere.get("/admin").statusCode()).isEqualTo(200);
        try (Browser browser = Browser.open(campus.address())) {
            browser.go("/signin");
            signInHere(browser, made);
            browser.see("me").click();
            browser.page().locator("#current").fill(made);
            browser.page().locator("#wanted").fill("une phrase à moi");
            browser.page().locator("#again").fill("une phrase à moi");
            browser.see("password-change").click();
            assertThat(browser.see("password-changed")).isVisible();
            browser.picture("password");

            assertThat(elsewhere.get("/admin").body())
                    .as("the session elsewhere has ended")
                    .contains("id=\"signin\"");
            browser.see("signout").click();
            signInHere(browser, made);
            assertThat(browser.see("signin-failure")).isVisible();
            signInHere(browser, "une phrase à moi");
            assertThat(browser.see("nav-admin")).isVisible();
        }
    }

    private static void signInHere(Browser browser, String password) {
        browser.page().locator("#username").fill("admin");
        browser.page().locator("#password").fill(password);
        browser.see("signin").click();
        browser.page().waitForLoadState();
    }

    private static boolean comesInWith(String ticket) throws Exception {
        Visitor visitor = new Visitor(campus.address());
        visitor.get(TICKET + "?ticket=" + ticket);
        return visitor.get("/sessions").body().contains("data-testid=\"me\"");
    }

    private static void throughCas(Browser browser, String userName, String password) {
        browser.page().getByText("Se connecter avec l’université").click();
        browser.page().waitForURL(url -> url.startsWith(cas.url()));
        browser.proveOneself(userName, password);
    }

    private static void lecture(String meetingId, String name, Attendee teacher) {
        campus.lectureIsHeld(
                meetingId,
                name,
                Instant.now().minusSeconds(600),
                teacher,
                Format.bare("presentation", Duration.ofMinutes(10)));
    }

    private static long people(String userName) {
        return campus.count("SELECT count(*) FROM person WHERE user_name = ?", userName);
    }

    private static long owners(String meetingId) {
        return campus.count("""
            SELECT count(*) FROM owner o JOIN recording r ON r.id = o.recording WHERE r.external_id = ?\
            """, meetingId);
    }
}
