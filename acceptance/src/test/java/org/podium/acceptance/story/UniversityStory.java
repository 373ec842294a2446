package org.podium.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.podium.acceptance.fakebbb.world.Attendee;

/** The world of most universities: CAS in front, LDAP behind. */
class UniversityStory {
    private static final String BASE = "ou=people,dc=univ,dc=fr";
    private static final String GROUP = "cn=podium,ou=groups,dc=univ,dc=fr";
    private static final Attendee CLAIRE = Attendee.moderator("cdurand", "Claire Durand");
    private static final Attendee PAUL = Attendee.moderator("x4711", "Paul Martin");
    private static final Attendee NINA = Attendee.moderator("nroux", "Nina Roux");

    @Test
    void teachers_of_the_directory_come_by_cas_publish_and_leave_everywhere_at_once() throws Exception {
        InMemoryDirectoryServer ldap = directory();
        try (CasServer cas = new CasServer(ldap, BASE);
                Campus campus = Campus.open(settings(ldap, cas))) {
            campus.until("Claire was imported", () -> campus.count("""
                SELECT count(*) FROM person WHERE user_name = 'cdurand' AND source = 'ldap'\
                """) == 1);
            campus.lectureIsHeld(SharedLecture.CLASSIC, "Signaux et systèmes", CLAIRE);
            campus.lectureIsHeld(SharedLecture.TLDRAW_1, "Thermodynamique", NINA);
            campus.lectureIsHeld(SharedLecture.TLDRAW_2, "Histoire du droit", PAUL);
            campus.until("Claire's recording is hers", () -> campus.count("SELECT count(*) FROM owner") == 1);

            try (Browser browser = Browser.open(campus.address())) {
                signIn(browser, "cdurand");
                Locator card = browser.session("Signaux et systèmes");
                assertThat(card).hasAttribute("data-state", "Offered");
                assertThat(browser.session("Thermodynamique")).hasCount(0);
                assertThat(browser.see("nav-admin")).hasCount(0);
                card.getByTestId("publish").click();
                assertThat(card)
                        .hasAttribute(
                                "data-state",
                                "Watchable",
                                new LocatorAssertions.HasAttributeOptions().setTimeout(480_000));

                someoneComesLater(ldap, campus);
                try (Browser other = Browser.open(campus.address())) {
                    signIn(other, "nroux");
                    assertThat(other.session("Thermodynamique")).hasAttribute("data-state", "Offered");
                    assertThat(other.session("Signaux et systèmes")).hasCount(0);

                    browser.page().navigate(cas.url() + "/logout");
                    browser.go("/sessions");
                    assertThat(browser.see("me")).hasCount(0);
                    assertThat(other.go("/sessions").see("me")).hasText("Nina Roux");
                }
                signIn(browser, "boss");
                aKeyDecidesAndAKeyTakesItBack(browser, campus);
            }
        } finally {
            ldap.shutDown(true);
        }
    }

    private static void aKeyDecidesAndAKeyTakesItBack(Browser browser, Campus campus) throws Exception {
        String owned = """
            SELECT count(*) FROM owner o JOIN person p ON p.id = o.person WHERE p.user_name = 'pmartin'\
            """;
        browser.see("nav-admin").click();
        browser.see("tab-doubts").click();
        assertThat(browser.see("pick-pmartin")).isVisible();
        browser.picture("doubts");
        browser.page().keyboard().press("1");
        assertThat(browser.see("no-doubts")).isVisible();
        campus.until("Paul's recording is his", () -> campus.count(owned) == 1);
        browser.page().keyboard().press("u");
        assertThat(browser.see("pick-pmartin")).isVisible();
        campus.until("it is nobody's again", () -> campus.count(owned) == 0);
        browser.go("/admin/audit").picture("audit");
        browser.go("/claims").picture("claims");
    }

    private static void someoneComesLater(InMemoryDirectoryServer ldap, Campus campus) throws Exception {
        person(ldap, "nroux", "Nina", "Roux", "eduPersonAffiliation: faculty");
        campus.until("Nina has the recording of before she was known", () -> campus.count("""
            SELECT count(*) FROM owner o JOIN person p ON p.id = o.person WHERE p.user_name = 'nroux'\
            """) == 1);
    }

    private static void signIn(Browser browser, String user) {
        browser.go("/signin");
        Page page = browser.page();
        page.locator("a[href='/signin/cas']").click();
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("pass-" + user);
        page.locator("button").click();
        page.waitForURL(url -> url.endsWith("/sessions"));
    }

    private static Map<String, Object> settings(InMemoryDirectoryServer ldap, CasServer cas) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("podium.demo", "false");
        settings.put("server.port", port);
        settings.put("podium.address", "http://localhost:" + port);
        settings.put("podium.cas.url", cas.url());
        settings.put("podium.ldap.url", "ldap://localhost:" + ldap.getListenPort());
        settings.put("podium.ldap.base", BASE);
        settings.put("podium.ldap.bind-dn", "cn=reader,dc=univ,dc=fr");
        settings.put("podium.ldap.password", "secret");
        settings.put("podium.ldap.administrators", "(memberOf=" + GROUP + ")");
        settings.put("podium.ldap.every", "1s");
        return settings;
    }

    private static InMemoryDirectoryServer directory() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=fr");
        config.setSchema(null);
        config.addAdditionalBindCredentials("cn=reader,dc=univ,dc=fr", "secret");
        InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
        server.startListening();
        server.add("dn: dc=univ,dc=fr", "objectClass: domain", "dc: univ");
        server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
        person(server, "cdurand", "Claire", "Durand", "eduPersonAffiliation: faculty");
        person(server, "pmartin", "Paul", "Martin", "eduPersonAffiliation: faculty");
        person(server, "boss", "Anne", "Chef", "memberOf: " + GROUP);
        return server;
    }

    private static void person(InMemoryDirectoryServer ldap, String uid, String given, String family, String more)
            throws Exception {
        ldap.add(
                "dn: uid=" + uid + "," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "givenName: " + given,
                "sn: " + family,
                "displayName: " + given + " " + family,
                "mail: " + uid + "@univ.fr",
                "userPassword: pass-" + uid,
                more);
    }
}
