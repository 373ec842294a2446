package org.podium.acceptance.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A CAS server (protocol 3) before an LDAP directory: asks for the password, remembers who came by a cookie, gives tickets
 * that hold once and for one service, and tells every service when somebody signs out.
 */
final class CasServer implements AutoCloseable {
    private final InMemoryDirectoryServer ldap;
    private final String base;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

    /** Somebody who has signed in here; services by the ticket that each was given. */
    private record Visit(String user, Map<String, String> services) {}

    private record Ticket(String user, String service) {}

    CasServer(InMemoryDirectoryServer ldap, String base) throws IOException {
        this.ldap = ldap;
        this.base = base;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/cas/login", this::login);
        server.createContext("/cas/p3/serviceValidate", this::validate);
        server.createContext("/cas/logout", this::logout);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/cas";
    }

    private void login(HttpExchange exchange) throws IOException {
        String service = fields(exchange.getRequestURI().getRawQuery()).getOrDefault("service", "");
        if (exchange.getRequestMethod().equals("POST")) {
            Map<String, String> form =
                    fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String user = form.getOrDefault("username", "");
            if (proven(user, form.getOrDefault("password", ""))) {
                String cookie = "TGT-" + count.incrementAndGet();
                Visit visit = new Visit(user, new ConcurrentHashMap<>());
                visits.put(cookie, visit);
                exchange.getResponseHeaders().add("Set-Cookie", "TGC=" + cookie + "; Path=/cas; HttpOnly");
                onward(exchange, visit, service);
                return;
            }
        }
        Optional<Visit> known = visit(exchange).map(visits::get);
        if (known.isPresent()) {
            onward(exchange, known.get(), service);
        } else {
            send(
                    exchange,
                    "text/html",
                    "<!DOCTYPE html><title>CAS</title><form method=post>"
                            + "<input name=username><input name=password type=password><button>OK</button></form>");
        }
    }

    private boolean proven(String user, String password) {
        try {
            return user.matches("[a-z]+")
                    && !password.isEmpty()
                    && ldap.bind("uid=" + user + "," + base, password)
                                    .getResultCode()
                                    .intValue()
                            == 0;
        } catch (LDAPException _) {
            return false;
        }
    }

    private void onward(HttpExchange exchange, Visit visit, String service) throws IOException {
        String ticket = "ST-" + count.incrementAndGet();
        tickets.put(ticket, new Ticket(visit.user(), service));
        visit.services().put(ticket, service);
        exchange.getResponseHeaders().add("Location", service + "?ticket=" + ticket);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void validate(HttpExchange exchange) throws IOException {
        Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
        // A ticket holds once, right or wrong.
        Optional<Ticket> ticket = Optional.ofNullable(tickets.remove(query.getOrDefault("ticket", "")))
                .filter(made -> made.service().equals(query.get("service")));
        String body = ticket.map(made -> "<cas:authenticationSuccess><cas:user>" + made.user()
                        + "</cas:user></cas:authenticationSuccess>")
                .orElse("<cas:authenticationFailure code=\"INVALID_TICKET\">no</cas:authenticationFailure>");
        send(
                exchange,
                "text/xml",
                "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">" + body + "</cas:serviceResponse>");
    }

    /** Ends the visit, and tells all services by the back channel before it answers. */
    private void logout(HttpExchange exchange) throws IOException {
        Visit ended = visit(exchange).map(visits::remove).orElse(new Visit("", Map.of()));
        for (Map.Entry<String, String> service : ended.services().entrySet()) {
            String message = "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\">"
                    + "<samlp:SessionIndex>" + service.getKey() + "</samlp:SessionIndex></samlp:LogoutRequest>";
            HttpRequest told = HttpRequest.newBuilder(URI.create(service.getValue()))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "logoutRequest=" + URLEncoder.encode(message, StandardCharsets.UTF_8)))
                    .build();
            try {
                client.send(told, HttpResponse.BodyHandlers.discarding());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        send(exchange, "text/html", "<!DOCTYPE html><title>CAS</title><p>Au revoir");
    }

    private static Optional<String> visit(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", java.util.List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split("; *", -1)))
                .filter(cookie -> cookie.startsWith("TGC="))
                .map(cookie -> cookie.substring(4))
                .findFirst();
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream((form == null ? "" : form).split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
