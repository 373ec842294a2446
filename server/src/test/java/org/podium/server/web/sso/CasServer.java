package org.podium.server.web.sso;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A CAS server at which one person is signed in; its tickets hold once, and for the service they were made for. */
final class CasServer implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, String> tickets = new ConcurrentHashMap<>();
    volatile String user = "";
    volatile String attributes = "";
    volatile String lastTicket = "";

    CasServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cas/login", this::login);
        server.createContext("/cas/p3/serviceValidate", this::validate);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/cas";
    }

    private void login(HttpExchange exchange) throws IOException {
        String service = query(exchange).getOrDefault("service", "");
        String ticket = "ST-" + count.incrementAndGet() + "-cas";
        tickets.put(ticket, service);
        lastTicket = ticket;
        exchange.getResponseHeaders().add("Location", service + "?ticket=" + ticket);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void validate(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange);
        String made = tickets.remove(query.getOrDefault("ticket", ""));
        boolean good = made != null && made.equals(query.get("service"));
        String body = good
                ? "<cas:authenticationSuccess><cas:user>" + user + "</cas:user><cas:attributes>" + attributes
                        + "</cas:attributes></cas:authenticationSuccess>"
                : "<cas:authenticationFailure code=\"INVALID_TICKET\">no such ticket</cas:authenticationFailure>";
        byte[] xml = ("<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">" + body
                        + "</cas:serviceResponse>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, xml.length);
        exchange.getResponseBody().write(xml);
        exchange.close();
    }

    static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return Arrays.stream((query == null ? "" : query).split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), (one, _) -> one));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
