package org.podium.server.signin.saml;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.identity.person.Role;
import org.podium.server.signin.assertion.IdpKey;
import org.podium.server.signin.assertion.Said;
import org.podium.server.signin.session.ExternalLoginFailure;
import org.podium.server.web.Browser;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Podium as a service provider, before an identity provider that is real but for its people. */
@Tag("database")
class SamlSignInTest {
    private static final String SIGNED_IN = "data-testid=\"me\"";
    private static final String REFUSED = "Votre établissement n’a pas pu confirmer";

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    private static final Map<String, Object> SETTINGS = new HashMap<>();

    private static SamlServer idp;
    private static IdpKey ours;
    private static House house;
    private static Path folder;

    private Browser browser = new Browser("");

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory("podium-test-saml");
        ours = IdpKey.make();
        idp = new SamlServer(new SamlServer.NobodyThere());
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        SETTINGS.put("server.port", port);
        SETTINGS.put("podium.address", "http://localhost:" + port);
        SETTINGS.put("podium.demo", "true");
        SETTINGS.put("podium.saml.name", "la fédération");
        SETTINGS.put(
                "podium.saml.metadata",
                Files.writeString(folder.resolve("idp.xml"), idp.metadata()).toString());
        SETTINGS.put("podium.saml.key", ours.keyIn(folder, "own.key").toString());
        SETTINGS.put(
                "podium.saml.certificate", ours.certificateIn(folder, "own.crt").toString());
        house = House.serving(SETTINGS);
    }

    private static String log() {
        return LOG.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    @AfterAll
    static void stop() throws Exception {
        ((Logger) LoggerFactory.getLogger(ExternalLoginFailure.class)).detachAppender(LOG);
        house.close();
        idp.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @BeforeEach
    void nobody() {
        browser = new Browser(house.address());
        LOG.list.clear();
        // A node that has started beside this one has set logging up anew.
        LOG.start();
        ((Logger) LoggerFactory.getLogger(ExternalLoginFailure.class)).addAppender(LOG);
    }

    private static Map<String, List<String>> person(String uid, String given, String family) {
        return Map.of(
                "uid",
                List.of(uid),
                "givenName",
                List.of(given),
                "sn",
                List.of(family),
                "mail",
                List.of(uid + "@univ.fr"));
    }

    private Said asked(String uid) {
        browser.get("/signin/saml");
        return idp.said(person(uid, "Jeanne", "Dupont"));
    }

    private static HttpResponse<String> bring(Browser by, byte[] answer) {
        String form =
                "RelayState=" + URLEncoder.encode("https://evil.example/", StandardCharsets.UTF_8) + "&SAMLResponse="
                        + URLEncoder.encode(Base64.getEncoder().encodeToString(answer), StandardCharsets.UTF_8);
        return by.foreignForm(ServiceProvider.ANSWERS, form);
    }

    private static String me(Browser of) {
        return of.get("/sessions").body();
    }

    private void opensNothing(HttpResponse<String> answer, String why) {
        assertThat(answer.body()).contains(REFUSED).doesNotContain(why);
        assertThat(log()).contains("sign-in by SAML refused: " + why);
        assertThat(me(browser)).doesNotContain(SIGNED_IN);
    }

    @Test
    void the_request_is_signed_and_says_where_the_answer_goes() throws Exception {
        assertThat(browser.get("/signin").body()).contains("/signin/saml", "la fédération");

        asked("nobody");

        SamlServer.Message request = Objects.requireNonNull(idp.lastRequest);
        assertThat(request.attribute("AssertionConsumerServiceURL")).isEqualTo(house.address() + "/signin/saml/acs");
        assertThat(request.attribute("Destination")).isEqualTo(idp.url() + "/sso");
        assertThat(SamlServer.signedBy(request, "SAMLRequest", ours)).isTrue();
    }

    @Test
    void an_answer_opens_and_makes_a_person_with_role_and_page() throws Exception {
        browser.get("/videos?page=1");
        browser.get("/signin/saml");
        Said said = idp.said(Map.of(
                "uid", List.of("aroche"),
                "givenName", List.of("Anne"),
                "sn", List.of("Roche"),
                "mail", List.of("a@univ.fr"),
                "eduPersonAffiliation", List.of("member", "faculty")));

        HttpResponse<String> page = bring(browser, said.signed(idp.key()));

        assertThat(page.uri().toString())
                .as("the page wanted, not what RelayState says")
                .isEqualTo(house.address() + "/videos?page=1");
        assertThat(page.body()).contains("Anne Roche");
        Person made = house.room(People.class).byUserName("aroche").orElseThrow();
        assertThat(made.roles()).containsExactly(Role.TEACHER);
        assertThat(made.email()).isEqualTo("a@univ.fr");
    }

    @Test
    void an_encrypted_answer_opens_too() throws Exception {
        Said said = asked("hidden");

        assertThat(bring(browser, said.encrypted(idp.key(), ours)).body()).contains(SIGNED_IN);
    }

    @Test
    void the_same_answer_opens_once() throws Exception {
        byte[] answer = asked("once").signed(idp.key());
        assertThat(bring(browser, answer).body()).contains(SIGNED_IN);
        browser.post("/signout", Map.of());

        opensNothing(bring(browser, answer), "answers no waiting request of this browser");
    }

    @Test
    void an_answer_opens_in_the_browser_that_asked_and_in_no_other() throws Exception {
        byte[] answer = asked("victim").signed(idp.key());
        Browser other = new Browser(house.address());
        other.get("/signin/saml");

        HttpResponse<String> refused = bring(other, answer);

        opensNothing(refused, "answers no waiting request of this browser");
        assertThat(me(other)).doesNotContain(SIGNED_IN);
        assertThat(bring(browser, answer).body()).as("its own browser").contains(SIGNED_IN);
    }

    @Test
    void whoever_sets_out_and_never_comes_back_leaves_nothing_in_the_database() throws Exception {
        long before = answered();
        for (int i = 0; i < 3; i++) {
            new Browser(house.address()).get("/signin/saml");
        }
        assertThat(answered()).isEqualTo(before);

        bring(browser, asked("back").signed(idp.key()));
        assertThat(answered()).isEqualTo(before + 1);
    }

    private static long answered() {
        return house.sql()
                .sql("SELECT count(*) FROM saml_answered")
                .query(Long.class)
                .single();
    }

    @Test
    void a_browsers_cookie_leads_to_a_page_of_ours_only() {
        for (String target : List.of("//evil.example/", "https://evil.example/", "/\\evil.example", "/a\r\nb")) {
            assertThat(BrowserCookie.local(target)).as(target).isFalse();
        }
        assertThat(BrowserCookie.local("/videos?q=ondes%20sonores")).isTrue();
    }

    @Test
    void what_nobody_asked_for_opens_nothing() throws Exception {
        Said said = asked("unasked");
        said.request = "_made-up";

        opensNothing(bring(browser, said.signed(idp.key())), "answers no waiting request of this browser");
    }

    @Test
    void forged_and_broken_answers_open_nothing_and_the_page_tells_no_details() throws Exception {
        Said said = asked("forged");
        opensNothing(bring(browser, said.signed(IdpKey.make())), "the signature is not the identity provider's");
        opensNothing(bring(browser, "<x/>".getBytes(StandardCharsets.UTF_8)), "not a SAML response");
        opensNothing(browser.foreignForm(ServiceProvider.ANSWERS, "SAMLResponse=%00"), "not XML");
        opensNothing(browser.foreignForm(ServiceProvider.ANSWERS, ""), "not XML");
        assertThat(browser.get("/signin?elsewhere&lang=en").body()).contains("Your institution could not confirm");
    }

    @Test
    void a_user_name_must_be_one_and_no_local_account_s() throws Exception {
        Said two = asked("one");
        two.attributes.put("uid", List.of("one", "two"));
        opensNothing(bring(browser, two.signed(idp.key())), "not one user name, but 2 values of uid");

        opensNothing(bring(browser, asked("admin").signed(idp.key())), "somebody who cannot be one of ours");
    }

    @Test
    void who_has_left_does_not_come_in() throws Exception {
        bring(browser, asked("gone").signed(idp.key()));
        house.sql()
                .sql("UPDATE person SET active = false WHERE user_name = 'gone'")
                .update();
        browser = new Browser(house.address());

        assertThat(bring(browser, asked("gone").signed(idp.key())).body()).contains(REFUSED);
        assertThat(me(browser)).doesNotContain(SIGNED_IN);
    }

    @Test
    void the_end_of_the_session_there_ends_ours_and_only_that_one() throws Exception {
        bring(browser, asked("leaver").signed(idp.key()));
        String first = idp.lastSession;
        Browser second = browser;
        browser = new Browser(house.address());
        bring(browser, asked("leaver").signed(idp.key()));
        String address = house.address() + ServiceProvider.SIGN_OUT;

        Browser messenger = new Browser("");
        messenger.get(SamlServer.signed(
                address,
                "SAMLRequest",
                idp.signOutMessage(address, "_name-of-leaver", first, SamlServer.now()),
                IdpKey.make()));
        messenger.get(SamlServer.signed(
                address,
                "SAMLRequest",
                idp.signOutMessage(
                        address, "_name-of-leaver", first, SamlServer.now().minusSeconds(600)),
                idp.key()));
        messenger.get(idp.signOutAddress(address, "_name-of-leaver", first).replaceAll("&SigAlg.*", ""));
        assertThat(log())
                .contains(
                        "(log-out) refused: the signature is not the identity provider's",
                        "(log-out) refused: a log-out of another time",
                        "(log-out) refused: not signed");
        assertThat(me(second)).contains(SIGNED_IN);

        HttpResponse<String> back = messenger.get(idp.signOutAddress(address, "_name-of-leaver", first));

        assertThat(back.uri().toString()).startsWith(idp.url() + "/slo");
        SamlServer.Message answered = Objects.requireNonNull(idp.lastSignOut);
        assertThat(answered.attribute("InResponseTo")).isEqualTo("_o1");
        assertThat(SamlServer.signedBy(answered, "SAMLResponse", ours)).isTrue();
        assertThat(me(second)).doesNotContain(SIGNED_IN);
        assertThat(me(browser)).contains(SIGNED_IN);

        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.put("server.port", 0);
        try (House other = house.beside(settings)) {
            // As a load balancer would: told to another node under the one address.
            messenger.get(idp.signOutAddress(address, "_name-of-leaver", "").replace(house.address(), other.address()));
        }
        assertThat(me(browser)).doesNotContain(SIGNED_IN);
    }

    @Test
    void who_signs_out_here_is_led_to_sign_out_there() throws Exception {
        bring(browser, asked("away").signed(idp.key()));
        String session = idp.lastSession;

        HttpResponse<String> page = browser.post("/signout", Map.of());

        assertThat(page.uri().toString()).isEqualTo(house.address() + ServiceProvider.GOODBYE);
        String onward = page.body().replaceAll("(?s).*<meta http-equiv=\"refresh\" content=\"1;url=([^\"]+)\".*", "$1");
        assertThat(me(browser)).doesNotContain(SIGNED_IN);
        HttpResponse<String> end = new Browser("").get(onward.replace("&amp;", "&"));
        SamlServer.Message told = Objects.requireNonNull(idp.lastSignOut);
        assertThat(told.element("samlp:SessionIndex")).isEqualTo(session);
        assertThat(SamlServer.signedBy(told, "SAMLRequest", ours)).isTrue();
        assertThat(end.uri().toString()).isEqualTo(house.address() + "/signin?out");
    }

    @Test
    void behind_https_the_cookie_comes_along_with_another_site_s_form() {
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.put("server.port", 0);
        settings.put("podium.address", "https://podium.univ.fr");
        try (House other = house.beside(settings)) {
            HttpResponse<String> first = new Browser(other.address())
                    .get("/signin/saml")
                    .previousResponse()
                    .orElseThrow();

            assertThat(first.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("podium_saml="))
                    .singleElement()
                    .asString()
                    .contains("Path=/signin/saml", "Secure", "HttpOnly", "SameSite=None");
        }
    }

    @Test
    void the_metadata_say_who_podium_is() throws Exception {
        HttpResponse<String> metadata = browser.get("/signin/saml/metadata");

        assertThat(metadata.headers().firstValue("Content-Type").orElse("")).startsWith("application/samlmetadata+xml");
        assertThat(metadata.body())
                .contains(
                        "entityID=\"" + house.address() + "/signin/saml/metadata\"",
                        "Location=\"" + house.address() + "/signin/saml/acs\"",
                        "AuthnRequestsSigned=\"true\"",
                        Base64.getEncoder().encodeToString(ours.certificate().getEncoded()));
    }
}
