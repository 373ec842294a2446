package org.podium.server.signin.saml;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.podium.server.signin.assertion.IdpKey;
import org.podium.server.signin.assertion.Said;
import org.podium.server.web.FormFields;

/**
 * A university's SAML2 identity provider: its metadata, a form for name and password, signed answers sent by the browser, and
 * single log-out through the browser. It knows one service provider.
 */
public final class SamlServer implements AutoCloseable {
    private static final String PAGE = """
        <!DOCTYPE html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Université – fédération</title><body%s style="font-family: sans-serif; max-width: 24rem; margin: 4rem auto">
        <h1>Fournisseur d’identités</h1>%s</body></html>
        """;

    private static final String FORM = """
        <p role="alert">%s</p><form method="post"><label>Identifiant <input name="username" required></label><br>
        <label>Mot de passe <input name="password" type="password" required></label><br><button>Se connecter</button></form>\
        """;

    /** Where passwords are proven, and attributes come from. */
    public interface Accounts {
        boolean prove(String userName, String password);

        Map<String, List<String>> attributes(String userName);
    }

    /** Nobody has an account: answers are made by hand, or never. */
    public static final class NobodyThere implements Accounts {
        @Override
        public boolean prove(String userName, String password) {
            return false;
        }

        @Override
        public Map<String, List<String>> attributes(String userName) {
            return Map.of();
        }
    }

    /** What came to the server by an address. */
    public record Message(String xml, Map<String, String> query, String raw) {
        String attribute(String name) {
            return found(" " + name + "=\"([^\"]*)\"");
        }

        String element(String name) {
            return found("<(?:\\w+:)?" + name + ">([^<]*)<");
        }

        private String found(String pattern) {
            Matcher matcher = Pattern.compile(pattern).matcher(xml);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    private final IdpKey key;
    private final Accounts accounts;
    private final HttpServer server;
    public volatile @Nullable Message lastRequest;
    public volatile @Nullable Message lastSignOut;
    public volatile String lastSession = "";

    public SamlServer(Accounts accounts) throws Exception {
        this.key = IdpKey.make();
        this.accounts = accounts;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/idp/sso", this::signIn);
        server.createContext("/idp/slo", this::signOut);
        server.createContext("/idp/metadata", exchange -> answer(exchange, metadata()));
        server.start();
    }

    /** Another host than Podium's: to a browser, another site. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/idp";
    }

    public String entityId() {
        return url() + "/shibboleth";
    }

    public IdpKey key() {
        return key;
    }

    public String metadata() {
        try {
            return """
                <?xml version="1.0" encoding="UTF-8"?>
                <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s">
                <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:1.1:protocol %s">
                <KeyDescriptor><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>
                %s
                </X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                <SingleLogoutService Binding="%s" Location="%s/slo"/>
                <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="%s/post"/>
                <SingleSignOnService Binding="%s" Location="%s/sso"/>
                </IDPSSODescriptor></EntityDescriptor>
                """.formatted(
                            entityId(),
                            "urn:oasis:names:tc:SAML:2.0:protocol",
                            key.base64(),
                            "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
                            url(),
                            url(),
                            "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
                            url());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The beginning of an answer to the latest request. */
    public Said said(Map<String, List<String>> attributes) {
        Message request = Objects.requireNonNull(lastRequest);
        Said said = new Said(now());
        said.issuer = entityId();
        said.session = "_" + UUID.randomUUID();
        said.name = "_name-of-" + attributes.getOrDefault("uid", List.of("")).getFirst();
        said.to(
                request.element("saml:Issuer").isEmpty() ? request.element("Issuer") : request.element("saml:Issuer"),
                request.attribute("AssertionConsumerServiceURL"),
                request.attribute("ID"));
        said.attributes.putAll(attributes);
        lastSession = said.session;
        return said;
    }

    private void signIn(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getRawQuery() != null) {
            lastRequest = message(exchange, "SAMLRequest");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, PAGE.formatted("", FORM.formatted("")));
            return;
        }
        Map<String, String> form =
                FormFields.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String userName = form.getOrDefault("username", "");
        if (!accounts.prove(userName, form.getOrDefault("password", ""))) {
            answer(exchange, PAGE.formatted("", FORM.formatted("Identifiant ou mot de passe inconnu.")));
            return;
        }
        Said said = said(accounts.attributes(userName));
        try {
            String xml = Base64.getEncoder().encodeToString(said.signed(key));
            answer(exchange, PAGE.formatted(" onload=\"document.getElementById('onward').submit()\"", """
                <form method="post" action="%s" id="onward">\
                <input type="hidden" name="SAMLResponse" value="%s">\
                <input type="hidden" name="RelayState" value="https://evil.example/">\
                <button>Continuer</button></form>\
                """.formatted(
                            said.destination, xml)));
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private void signOut(HttpExchange exchange) throws IOException {
        if (FormFields.of(exchange.getRequestURI().getRawQuery()).containsKey("SAMLRequest")) {
            Message request = message(exchange, "SAMLRequest");
            lastSignOut = request;
            String back = request.element("saml:Issuer").replace("/metadata", "/logout");
            redirect(exchange, signed(back, "SAMLResponse", "<LogoutResponse/>", key));
        } else {
            lastSignOut = message(exchange, "SAMLResponse");
            answer(exchange, PAGE.formatted("", "<p>Vous êtes déconnecté de l’université.</p>"));
        }
    }

    /** The address that ends a person's session at a service provider. */
    public String signOutAddress(String address, String name, String session) {
        return signed(address, "SAMLRequest", signOutMessage(address, name, session, now()), key);
    }

    String signOutMessage(String address, String name, String session, Instant moment) {
        return """
            <samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" \
            xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_o1" Version="2.0" IssueInstant="%s" Destination="%s">\
            <saml:Issuer>%s</saml:Issuer><saml:NameID>%s</saml:NameID>%s</samlp:LogoutRequest>\
            """.formatted(
                        moment,
                        address,
                        entityId(),
                        name,
                        session.isEmpty() ? "" : "<samlp:SessionIndex>" + session + "</samlp:SessionIndex>");
    }

    static String signed(String address, String kind, String xml, IdpKey key) {
        try {
            ByteArrayOutputStream small = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(small, new Deflater(9, true))) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            String query = kind + "=" + encoded(Base64.getEncoder().encodeToString(small.toByteArray())) + "&SigAlg="
                    + encoded("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.key());
            signature.update(query.getBytes(StandardCharsets.UTF_8));
            return address + "?" + query + "&Signature="
                    + encoded(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether an address that came here was signed by this key, as the binding says. */
    static boolean signedBy(Message message, String kind, IdpKey key) throws Exception {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key.certificate().getPublicKey());
        signature.update(message.raw()
                .substring(message.raw().indexOf(kind), message.raw().indexOf("&Signature="))
                .getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(message.query().getOrDefault("Signature", "")));
    }

    private static Message message(HttpExchange exchange, String kind) throws IOException {
        String raw = exchange.getRequestURI().getRawQuery();
        Map<String, String> query = FormFields.of(raw);
        byte[] small = Base64.getDecoder().decode(query.getOrDefault(kind, ""));
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(small), new Inflater(true))) {
            return new Message(new String(in.readAllBytes(), StandardCharsets.UTF_8), query, raw);
        }
    }

    static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", text.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
