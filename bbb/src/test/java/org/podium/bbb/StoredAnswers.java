package org.podium.bbb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.podium.bbb.http.Limits;
import org.podium.bbb.http.Reply;
import org.podium.bbb.http.Request;
import org.podium.bbb.http.Transport;

/** The transport of tests: answers from memory, and remembers what was asked. */
public final class StoredAnswers implements Transport {
    public static final Instant NOW = Instant.parse("2026-11-23T10:02:00Z");
    private final Function<URI, String> answers;
    private final List<String> asked = new ArrayList<>();

    private StoredAnswers(Function<URI, String> answers) {
        this.answers = answers;
    }

    static StoredAnswers saying(String body) {
        return new StoredAnswers(_ -> body);
    }

    static StoredAnswers by(Function<URI, String> answers) {
        return new StoredAnswers(answers);
    }

    /** The client of a server that gives these answers. */
    BbbClient client() {
        return client(BbbServer.of("Nord", "https://bbb.example.org", "a-long-secret"));
    }

    BbbClient client(BbbServer server) {
        return new BbbClient(server, this, Limits.USUAL, InstantSource.fixed(NOW));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    String answer(URI uri) {
        return answers.apply(uri);
    }

    @Override
    public Reply send(Request request) {
        String path = request.url().uri().getRawPath();
        String query = String.valueOf(request.url().uri().getRawQuery());
        asked.add(path.substring("/bigbluebutton/api/".length()) + "?" + query.replaceAll("&?checksum=.*", ""));
        byte[] body = answers.apply(request.url().uri()).getBytes(StandardCharsets.UTF_8);
        return new Reply(200, "text/xml", Optional.empty(), new ByteArrayInputStream(body));
    }

    /** A stored answer by its file's name. */
    public static String file(String name) {
        try (InputStream in = StoredAnswers.class.getResourceAsStream("answers/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no stored answer " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
