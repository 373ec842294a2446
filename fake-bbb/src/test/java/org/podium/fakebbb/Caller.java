package org.podium.fakebbb;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.proof.Checksum;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A client as small as can be. */
record Caller(FakeBbb server, Algorithm algorithm, Duration patience) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    static Caller of(FakeBbb server) {
        return new Caller(server, Algorithm.SHA_1);
    }

    Caller(FakeBbb server, Algorithm algorithm) {
        this(server, algorithm, Duration.ofSeconds(20));
    }

    Caller hurried() {
        return new Caller(server, algorithm, Duration.ofMillis(500));
    }

    /** The text of an answer. */
    String text(String call, String query) throws IOException, InterruptedException {
        return get("/bigbluebutton/api/" + call + "?" + Checksum.signed(call, query, server.secret(), algorithm))
                .body();
    }

    /** The texts of all elements of a name in an answer. */
    List<String> ask(String call, String query, String element) throws Exception {
        return elements(text(call, query), element);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address().resolve(path)).timeout(patience);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        URI uri = server.address().resolve(path);
        return CLIENT.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    static List<String> elements(String xml, String name) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
