package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;

/** Heads of requests that come in pieces, over real connections. */
@Tag("database")
class HeadsTest {
    private static final House HOUSE =
            House.serving(Map.of("podium.tasks.heavy", "0", "podium.web.longest-head", "500ms"));

    /** Far more pieces than fit into the bound, a tenth of a second apart. */
    private static final int MANY = 300;

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void a_head_that_drips_without_end_is_cut_off() throws Exception {
        assertThat(pieces("GET /signin HTTP/1.1\r\nHost: local", "x")).isLessThan(MANY);
        assertThat(pieces("GET /signin HTTP/1.1\r\n", "X-Drip: 1\r\n")).isLessThan(MANY);
        assertThat(pieces("GET /signin?", "x")).isLessThan(MANY);
        assertThat(pieces("", "\r\n")).isLessThan(MANY);
    }

    @Test
    void a_head_in_two_pieces_is_answered_and_so_is_the_next_one_on_the_same_connection() throws Exception {
        try (Socket socket = socket()) {
            socket.setSoTimeout(20_000);
            for (int i = 0; i < 2; i++) {
                say(socket, "GET /robots.txt HTTP/1.1\r\nHost: local");
                say(socket, "host\r\n\r\n");
                assertThat(until(socket, "Disallow: /\n")).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void a_body_may_take_its_time() throws Exception {
        try (Socket socket = socket()) {
            String type = "application/x-www-form-urlencoded";
            say(socket, head("POST /callback/none/ready", "Content-Length: 8", "Content-Type: " + type));
            socket.setSoTimeout(100);
            for (int i = 0; i < 8; i++) {
                assertThat(closed(socket)).isFalse();
                say(socket, "a");
            }
            socket.setSoTimeout(20_000);
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 401");
        }
    }

    /** How many pieces a connection takes before it is closed. */
    private static int pieces(String first, String next) throws IOException {
        try (Socket socket = socket()) {
            socket.setSoTimeout(100);
            say(socket, first);
            for (int i = 0; i < MANY; i++) {
                try {
                    say(socket, next);
                    if (closed(socket)) {
                        return i;
                    }
                } catch (SocketException e) {
                    return i;
                }
            }
            return MANY;
        }
    }

    private static boolean closed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static String until(Socket socket, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }

    private static String head(String line, String... fields) {
        return line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + String.join("\r\n", fields)
                + "\r\n\r\n";
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static Socket socket() throws IOException {
        URI address = URI.create(HOUSE.address());
        return new Socket(address.getHost(), address.getPort());
    }
}
