package org.podium.server.signin.sso;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.identity.IdentityHouse;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.identity.person.Role;
import org.podium.server.web.Browser;

/** The world of most universities: CAS in front, LDAP behind; and OpenID Connect beside them. */
@Tag("database")
class UniversitySignInTest {
    private static final String BASE = "ou=people,dc=univ,dc=fr";
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final String SIGNED_IN = "data-testid=\"me\"";

    private static volatile Map<String, List<String>> attributes = Map.of();
    private static CasServer cas;
    private static OidcServer oidc;
    private static InMemoryDirectoryServer ldap;
    private static House house;
    private static final Map<String, Object> SETTINGS = new HashMap<>();

    private Browser browser = new Browser("");

    @BeforeAll
    static void start() throws Exception {
        cas = new CasServer(new CasServer.Accounts() {
            @Override
            public boolean prove(String userName, String password) {
                return false;
            }

            @Override
            public Map<String, List<String>> attributes(String userName) {
                return attributes;
            }
        });
        oidc = new OidcServer();
        ldap = directory();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        SETTINGS.put("server.port", port);
        SETTINGS.put("podium.address", "http://localhost:" + port);
        SETTINGS.put("podium.demo", "true");
        SETTINGS.put("podium.cas.url", cas.url());
        SETTINGS.put("podium.cas.name", "Université");
        SETTINGS.put("podium.oidc.issuer", oidc.issuer());
        SETTINGS.put("podium.oidc.client-secret", "quiet");
        SETTINGS.put("podium.ldap.url", "ldap://localhost:" + ldap.getListenPort());
        SETTINGS.put("podium.ldap.base", BASE);
        SETTINGS.put("podium.ldap.bind-dn", "cn=reader,dc=univ,dc=fr");
        SETTINGS.put("podium.ldap.password", "secret");
        house = House.serving(SETTINGS);
    }

    private static InMemoryDirectoryServer directory() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=fr");
        config.setSchema(null);
        config.addAdditionalBindCredentials("cn=reader,dc=univ,dc=fr", "secret");
        config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
            @Override
            public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) {
                boolean reader = request.getRequest().getBindDN().startsWith("cn=reader,");
                ASKED.add(reader ? "bind of the reader" : "bind");
            }

            @Override
            public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
                ASKED.add("search " + request.getRequest().getBaseDN());
            }
        });
        InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
        server.startListening();
        server.add("dn: dc=univ,dc=fr", "objectClass: domain", "dc: univ");
        server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
        server.add(
                "dn: uid=jdupont," + BASE,
                "objectClass: inetOrgPerson",
                "uid: jdupont",
                "givenName: Jeanne",
                "sn: Dupont",
                "displayName: Jeanne DUPONT",
                "mail: jeanne.dupont@univ.fr",
                "eduPersonAffiliation: faculty",
                "userPassword: correct horse");
        server.add(
                "dn: uid=admin," + BASE,
                "objectClass: inetOrgPerson",
                "uid: admin",
                "givenName: Eve",
                "sn: Intruse",
                "userPassword: eve");
        return server;
    }

    @AfterAll
    static void stop() {
        house.close();
        cas.close();
        oidc.close();
        ldap.shutDown(true);
    }

    @BeforeEach
    void nobody() {
        browser = new Browser(house.address());
        cas.signedIn = "";
        attributes = Map.of();
        oidc.forged = false;
    }

    private static Person person(String userName) {
        return house.room(People.class).byUserName(userName).orElseThrow();
    }

    private String me() {
        return browser.get("/sessions").body();
    }

    @Test
    void the_sign_in_page_offers_what_is_configured() {
        assertThat(browser.get("/signin").body())
                .contains("/signin/cas", "Université", "/signin/oidc/start/university");
    }

    @Test
    void a_person_of_the_directory_comes_by_cas_and_is_the_one_whom_the_directory_knows() {
        house.room(DirectoryImport.class)
                .some("ldap", taker -> taker.accept(IdentityHouse.entry("pmartin", "Paul", "Martin")));
        cas.signedIn = "pmartin";

        browser.get("/signin/cas");

        assertThat(me()).contains("Paul Martin");
        assertThat(person("pmartin").source()).isEqualTo("ldap");
    }

    @Test
    void somebody_whom_no_directory_knows_becomes_a_person_by_what_cas_says() {
        cas.signedIn = "aroche";
        attributes = Map.of(
                "givenName", List.of("Anne"),
                "sn", List.of("Roche"),
                "mail", List.of("a@univ.fr"),
                "eduPersonAffiliation", List.of("member", "faculty"));

        browser.get("/signin/cas");

        assertThat(me()).contains("Anne Roche");
        assertThat(person("aroche").roles()).containsExactly(Role.TEACHER);
    }

    @Test
    void the_end_of_the_cas_session_ends_ours() {
        cas.signedIn = "slo";
        browser.get("/signin/cas");
        assertThat(me()).contains(SIGNED_IN);

        String message = logOut(cas.lastTicket);
        new Browser(house.address()).post(CasSignIn.TICKET, Map.of("logoutRequest", logOut("ST-another")));
        assertThat(me()).contains(SIGNED_IN);
        new Browser(house.address()).post(CasSignIn.TICKET, Map.of("logoutRequest", message));

        assertThat(me()).doesNotContain(SIGNED_IN);
    }

    @Test
    void the_end_of_the_cas_session_ends_ours_on_whichever_node_it_is_told() {
        cas.signedIn = "slo2";
        browser.get("/signin/cas");
        assertThat(me()).contains(SIGNED_IN);
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.put("server.port", 0);
        try (House other = house.beside(settings)) {
            new Browser(other.address()).post(CasSignIn.TICKET, Map.of("logoutRequest", logOut(cas.lastTicket)));
        }

        assertThat(me()).doesNotContain(SIGNED_IN);
    }

    private static String logOut(String ticket) {
        return "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\"><samlp:SessionIndex>" + ticket
                + "</samlp:SessionIndex></samlp:LogoutRequest>";
    }

    @Test
    void a_ticket_that_cas_does_not_know_opens_nothing() {
        assertThat(browser.get("/signin/cas/ticket?ticket=ST-made-up").body())
                .contains("Votre établissement n’a pas pu confirmer");

        assertThat(me()).doesNotContain(SIGNED_IN);
    }

    @Test
    void who_bears_the_name_of_a_local_account_elsewhere_does_not_get_it() {
        cas.signedIn = "admin";
        browser.get("/signin/cas");
        assertThat(me()).doesNotContain(SIGNED_IN);

        browser.post("/signin", Map.of("username", "admin", "password", "eve"));
        assertThat(me()).doesNotContain(SIGNED_IN);
    }

    /** How long the answer takes would tell else which names there are. */
    @Test
    void a_name_that_the_directory_does_not_know_costs_it_as_much_as_one_that_it_knows() {
        List<String> known = asked("jdupont");

        assertThat(known).contains("bind");
        assertThat(asked("nobody-of-this-name")).isEqualTo(known);
        assertThat(asked("two(of)these*")).isEqualTo(known);
    }

    /** What a wrong password for a name makes Podium do to the directory. */
    private List<String> asked(String userName) {
        ASKED.clear();
        browser.post("/signin", Map.of("username", userName, "password", "wrong for everybody"));
        assertThat(me()).doesNotContain(SIGNED_IN);
        return List.copyOf(ASKED);
    }

    @Test
    void the_password_of_the_directory_opens_too_and_brings_name_and_role_of_this_moment() {
        browser.post("/signin", Map.of("username", "jdupont", "password", "wrong"));
        assertThat(me()).doesNotContain(SIGNED_IN);
        browser.post("/signin", Map.of("username", "jdupont", "password", ""));
        assertThat(me()).doesNotContain(SIGNED_IN);
        browser.post("/signin", Map.of("username", "j*", "password", "correct horse"));
        assertThat(me()).doesNotContain(SIGNED_IN);

        browser.post("/signin", Map.of("username", "JDupont", "password", "correct horse"));

        assertThat(me()).contains("Jeanne DUPONT");
        assertThat(person("jdupont").roles()).containsExactly(Role.TEACHER);
    }

    @Test
    void who_has_left_does_not_come_in() {
        cas.signedIn = "gone";
        browser.get("/signin/cas");
        assertThat(me()).contains(SIGNED_IN);
        house.sql()
                .sql("UPDATE person SET active = false WHERE user_name = 'gone'")
                .update();

        Browser later = new Browser(house.address());
        later.get("/signin/cas");

        assertThat(later.get("/sessions").body()).doesNotContain(SIGNED_IN);
    }

    @Test
    void openid_connect_brings_a_person_with_proof_of_key_and_finds_them_again_under_a_new_name() {
        oidc.subject = "sub-1";
        oidc.userName = "jeanne.d";
        browser.get("/signin/oidc/start/university");
        assertThat(me()).contains("Jeanne Dupont");
        assertThat(oidc.challenge).isNotEmpty();

        oidc.userName = "jeanne.durand";
        Browser later = new Browser(house.address());
        later.get("/signin/oidc/start/university");

        assertThat(later.get("/sessions").body()).contains("Jeanne Dupont");
        assertThat(house.room(People.class).byUserName("jeanne.durand")).isEmpty();
    }

    @Test
    void a_token_signed_by_a_stranger_opens_nothing() {
        oidc.subject = "sub-2";
        oidc.userName = "intruder";
        oidc.forged = true;

        browser.get("/signin/oidc/start/university");

        assertThat(me()).doesNotContain(SIGNED_IN);
        assertThat(house.room(People.class).byUserName("intruder")).isEmpty();
    }
}
