package org.podium.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.server.signin.assertion.IdpKey;
import org.podium.server.signin.saml.SamlServer;

/** A university in a federation: people in LDAP, sign-in by SAML2 at an identity provider on another site. */
@Tag("browser")
class FederationStory {
    private static UniversityDirectory directory;
    private static SamlServer idp;
    private static Campus campus;

    @BeforeAll
    static void opens() throws Exception {
        directory = new UniversityDirectory();
        directory.add("cleroy", "Claire", "Leroy");
        directory.add("sroux", "Samir", "Roux");
        idp = new SamlServer(directory);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, Object> settings = new LinkedHashMap<>(directory.settings());
        settings.put("podium.demo", "false");
        settings.put("podium.tasks.heavy", "0");
        settings.put("server.port", port);
        settings.put("podium.address", "http://localhost:" + port);
        settings.put("podium.saml.name", "la fédération");
        settings.put("podium.saml.provider", idp.entityId());
        settings.put("podium.saml.sign-in", idp.url() + "/sso");
        settings.put("podium.saml.sign-out", idp.url() + "/slo");
        Path keys = Files.createTempDirectory("podium-story-saml");
        settings.put(
                "podium.saml.certificates",
                idp.key().certificateIn(keys, "idp.crt").toString());
        IdpKey ours = IdpKey.make();
        settings.put("podium.saml.key", ours.keyIn(keys, "podium.key").toString());
        settings.put(
                "podium.saml.certificate",
                ours.certificateIn(keys, "podium.crt").toString());
        campus = Campus.open(settings);
        campus.until(
                "the directory was read",
                () -> campus.count("SELECT count(*) FROM person WHERE user_name IN ('cleroy', 'sroux')") == 2);
    }

    @AfterAll
    static void closes() throws Exception {
        campus.close();
        idp.close();
        directory.close();
    }

    @Test
    void a_teacher_comes_through_the_federation_to_the_page_she_wanted_and_leaves_both() throws Exception {
        campus.lectureIsHeld(
                "optique",
                "Optique ondulatoire",
                Instant.now().minusSeconds(600),
                Attendee.moderator("cleroy", "C. Leroy"),
                Format.bare("presentation", Duration.ofMinutes(10)));
        campus.until("the lecture is hers", () -> campus.count("""
            SELECT count(*) FROM owner o JOIN recording r ON r.id = o.recording WHERE r.external_id = 'optique'\
            """) == 1);
        try (Browser browser = Browser.open(campus.address())) {
            browser.go("/sessions").picture("federation-signin");
            browser.page().getByText("Se connecter avec la fédération").click();
            browser.page().waitForURL(url -> url.startsWith(idp.url()));
            browser.proveOneself("cleroy", "faux");
            assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("inconnu");
            browser.proveOneself("cleroy", UniversityDirectory.PASSWORD);

            assertThat(browser.see("me")).hasText("Claire Leroy");
            Locator card = browser.session("Optique ondulatoire");
            assertThat(card).hasAttribute("data-state", "Offered");
            assertThat(browser.page().url()).startsWith(campus.address() + "/sessions");

            browser.see("signout").click();
            browser.page().waitForURL(url -> url.endsWith("/signin?out"));
            assertThat(browser.page().getByRole(AriaRole.STATUS)).isVisible();
            assertThat(Objects.requireNonNull(idp.lastSignOut).xml()).contains("_name-of-cleroy");
            browser.go("/sessions");
            assertThat(browser.see("me")).hasCount(0);
        }
    }

    @Test
    void the_end_of_the_session_at_the_identity_provider_ends_it_here() throws Exception {
        try (Browser browser = Browser.open(campus.address())) {
            browser.go("/signin/saml");
            browser.proveOneself("sroux", UniversityDirectory.PASSWORD);
            assertThat(browser.see("me")).hasText("Samir Roux");

            browser.page()
                    .navigate(idp.signOutAddress(
                            campus.address() + "/signin/saml/logout", "_name-of-sroux", idp.lastSession));
            assertThat(browser.page().getByText("Vous êtes déconnecté de l’université"))
                    .isVisible();
            browser.go("/sessions");
            assertThat(browser.see("me")).hasCount(0);
            assertThat(browser.see("signin")).isVisible();
        }
    }

    @Test
    void an_answer_of_somebody_else_s_is_refused_with_a_page_that_says_so() throws Exception {
        try (Browser browser = Browser.open(campus.address())) {
            browser.page()
                    .setContent("<form method=post action='" + campus.address()
                            + "/signin/saml/acs'><input name=SAMLResponse value=PHgvPg><button>x</button></form>");
            browser.page().locator("button").click();
            assertThat(browser.see("signin-failure")).containsText("n’a pas pu confirmer");
            browser.picture("federation-refused");
        }
    }
}
