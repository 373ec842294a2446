package org.podium.server.signin.sso;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.podium.server.web.FormFields;

/**
 * A university's CAS server: a form for name and password, a session of its own, tickets that hold once and for one service,
 * what it says of a person as protocol 3 says it, and a log-out that it tells to every service of that session.
 */
public final class CasServer implements AutoCloseable {
    private static final String FORM = """
        <!DOCTYPE html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Université – connexion</title><body style="font-family: sans-serif; max-width: 24rem; margin: 4rem auto">
        <h1>Service d’authentification</h1><p role="alert">%s</p>
        <form method="post"><label>Identifiant <input name="username" required></label><br>
        <label>Mot de passe <input name="password" type="password" required></label><br>
        <button>Se connecter</button></form></body></html>
        """;

    /** Where passwords are proven, and attributes come from. */
    public interface Accounts {
        boolean prove(String userName, String password);

        Map<String, List<String>> attributes(String userName);
    }

    private record Ticket(String userName, String service) {}

    /** Somebody signed in at CAS, and to which service by which ticket. */
    private record Session(String userName, Map<String, String> services) {}

    private final Accounts accounts;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

    /** Who is signed in at CAS before any form is shown; empty: whoever fills it in. */
    public volatile String signedIn = "";

    public volatile String lastTicket = "";

    public CasServer(Accounts accounts) throws IOException {
        this.accounts = accounts;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/cas/login", this::login);
        server.createContext("/cas/logout", this::logout);
        server.createContext("/cas/p3/serviceValidate", this::validate);
        server.start();
    }

    /** Another host than Podium's, so that the cookies of the two do not mix. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/cas";
    }

    private void login(HttpExchange exchange) throws IOException {
        String service = FormFields.of(exchange.getRequestURI().getRawQuery()).getOrDefault("service", "");
        Session session =
                signedIn.isEmpty() ? sessions.get(cookie(exchange)) : new Session(signedIn, new ConcurrentHashMap<>());
        if (session == null && exchange.getRequestMethod().equals("POST")) {
            Map<String, String> form =
                    FormFields.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String userName = form.getOrDefault("username", "");
            if (!accounts.prove(userName, form.getOrDefault("password", ""))) {
                answer(exchange, 401, FORM.formatted("Identifiant ou mot de passe inconnu."));
                return;
            }
            String cookie = "TGT-" + UUID.randomUUID();
            session = new Session(userName, new ConcurrentHashMap<>());
            sessions.put(cookie, session);
            exchange.getResponseHeaders().add("Set-Cookie", "TGC=" + cookie + "; Path=/cas; HttpOnly");
        }
        if (session == null) {
            answer(exchange, 200, FORM.formatted(""));
            return;
        }
        String ticket = ticket(session.userName(), service);
        session.services().put(ticket, service);
        exchange.getResponseHeaders().add("Location", service + "?ticket=" + ticket);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A ticket as somebody gets who signs in for a service. */
    public String ticket(String userName, String service) {
        String ticket = "ST-" + UUID.randomUUID();
        tickets.put(ticket, new Ticket(userName, service));
        lastTicket = ticket;
        return ticket;
    }

    private void logout(HttpExchange exchange) throws IOException {
        Session session = sessions.remove(cookie(exchange));
        if (session != null) {
            session.services().forEach((ticket, service) -> tellLogout(service, ticket));
        }
        answer(
                exchange,
                200,
                "<!DOCTYPE html><html lang=\"fr\"><title>CAS</title><p>Vous êtes déconnecté de l’université.");
    }

    private void tellLogout(String service, String ticket) {
        String message = "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"LR-1\""
                + " Version=\"2.0\"><saml:NameID xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">@NOT_USED@"
                + "</saml:NameID><samlp:SessionIndex>" + ticket + "</samlp:SessionIndex></samlp:LogoutRequest>";
        HttpRequest told = HttpRequest.newBuilder(URI.create(service))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "logoutRequest=" + URLEncoder.encode(message, StandardCharsets.UTF_8)))
                .build();
        client.sendAsync(told, HttpResponse.BodyHandlers.discarding()).join();
    }

    private void validate(HttpExchange exchange) throws IOException {
        Map<String, String> query = FormFields.of(exchange.getRequestURI().getRawQuery());
        Ticket ticket = tickets.remove(query.getOrDefault("ticket", ""));
        String body = ticket != null && ticket.service().equals(query.get("service"))
                ? success(ticket.userName())
                : "<cas:authenticationFailure code=\"INVALID_TICKET\">no such ticket</cas:authenticationFailure>";
        answer(
                exchange,
                200,
                "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">" + body + "</cas:serviceResponse>");
    }

    private String success(String userName) {
        return accounts.attributes(userName).entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(value -> "<cas:%1$s>%2$s</cas:%1$s>".formatted(one.getKey(), value)))
                .collect(Collectors.joining(
                        "",
                        "<cas:authenticationSuccess><cas:user>" + userName + "</cas:user><cas:attributes>",
                        "</cas:attributes></cas:authenticationSuccess>"));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", text.startsWith("<cas") ? "application/xml" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String cookie(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split("; ?", -1)))
                .filter(one -> one.startsWith("TGC="))
                .map(one -> one.substring("TGC=".length()))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
