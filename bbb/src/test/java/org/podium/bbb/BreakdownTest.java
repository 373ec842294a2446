package org.podium.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.podium.bbb.TinyServer.answering;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.error.Scope;
import org.podium.bbb.http.HttpTransport;
import org.podium.bbb.http.Limits;
import org.podium.bbb.recording.Recording;

/** Everything that goes wrong, over real connections. */
class BreakdownTest {
    private static final String SECRET = "xK9-the-secret-of-the-server";
    private static final Limits.Patience SHORT =
            new Limits.Patience(Duration.ofSeconds(30), Duration.ofMillis(700), Duration.ofMillis(2500));
    private static final Limits.Patience LONG =
            new Limits.Patience(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60));
    private final HttpTransport transport = new HttpTransport(LONG.connect());
    private Limits.Patience patience = LONG;

    @AfterEach
    void close() {
        transport.close();
    }

    private BbbClient client(String address, Limits.Size size) {
        return new BbbClient(
                BbbServer.of("Nord", address, SECRET),
                transport,
                new Limits(size, patience),
                InstantSource.fixed(StoredAnswers.NOW));
    }

    private BbbException breakdown(String address, Limits.Size size) {
        BbbException breakdown = catchThrowableOfType(
                BbbException.class, () -> client(address, size).recordings(RecordingQuery.page(0, 100)));
        assertThat(breakdown).as("a breakdown").isNotNull();
        StringWriter printed = new StringWriter();
        breakdown.printStackTrace(new PrintWriter(printed, true));
        assertThat(printed.toString())
                .contains("Nord", "getRecordings", "2026-11-23T10:02:00Z")
                .doesNotContain(SECRET)
                .doesNotContain("checksum=")
                .doesNotContainPattern("[0-9a-f]{64}");
        return breakdown;
    }

    private BbbError troubleWith(TinyServer.Behaviour behaviour) {
        try (TinyServer server = new TinyServer(behaviour)) {
            return breakdown(server.address(), Limits.USUAL.size()).trouble();
        }
    }

    @Test
    void nobody_listens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        BbbException breakdown = breakdown("http://127.0.0.1:" + port, Limits.USUAL.size());
        assertThat(breakdown.trouble()).isInstanceOf(BbbError.ConnectionRefused.class);
        assertThat(breakdown.trouble().scope()).isEqualTo(Scope.THIS_SERVER);
    }

    @Test
    void a_name_that_nobody_knows() {
        assertThat(breakdown("http://no-such-host.invalid", Limits.USUAL.size()).trouble())
                .isInstanceOf(BbbError.Unreachable.class);
    }

    @Test
    void a_server_that_hangs_before_it_answers() {
        patience = SHORT;
        assertThat(troubleWith(_ -> pause(5000)))
                .isEqualTo(new BbbError.TimedOut(BbbError.Awaited.NEXT_BYTES, SHORT.silence()));
    }

    @Test
    void a_server_that_hangs_in_its_answer() {
        patience = SHORT;
        assertThat(troubleWith(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    write(exchange, "<response><returncode>SUCCESS</returncode>");
                    pause(5000);
                }))
                .isEqualTo(new BbbError.TimedOut(BbbError.Awaited.NEXT_BYTES, SHORT.silence()));
    }

    @Test
    void a_server_that_drips() {
        patience = SHORT;
        long start = System.nanoTime();
        assertThat(troubleWith(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    write(exchange, "<response>");
                    for (int i = 0; i < 60; i++) {
                        write(exchange, " ");
                        pause(100);
                    }
                }))
                .isEqualTo(new BbbError.TimedOut(BbbError.Awaited.WHOLE_ANSWER, SHORT.total()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void a_connection_that_is_reset() {
        assertThat(troubleWith(HttpExchange::close)).isInstanceOf(BbbError.ConnectionLost.class);
    }

    @Test
    void a_body_that_stops_before_its_length_keeps_what_was_read() {
        String whole = StoredAnswers.file("recordings-2.6-paged.xml");
        String half = whole.substring(0, whole.indexOf("amphi-2"));
        try (TinyServer server = new TinyServer(exchange -> {
            exchange.sendResponseHeaders(200, whole.length());
            write(exchange, half);
            pause(500); // What is on the wire when a connection is reset may be lost with it, and would prove nothing.
        })) {
            BbbException breakdown = breakdown(server.address(), Limits.USUAL.size());
            assertThat(breakdown.trouble()).isInstanceOf(BbbError.ConnectionLost.class);
            assertThat(breakdown.readSoFar(Recording.class))
                    .extracting(Recording::name)
                    .containsExactly("Amphi 1");
        }
    }

    @Test
    void xml_that_is_cut_off_keeps_what_was_read() {
        String whole = StoredAnswers.file("recordings-2.6-paged.xml");
        try (TinyServer server = new TinyServer(answering(whole.substring(0, whole.indexOf("amphi-2") + 3)))) {
            BbbException breakdown = breakdown(server.address(), Limits.USUAL.size());
            assertThat(breakdown.trouble()).isInstanceOf(BbbError.CutOff.class);
            assertThat(breakdown.readSoFar(Recording.class))
                    .extracting(Recording::name)
                    .containsExactly("Amphi 1");
        }
    }

    @Test
    void xml_that_is_broken_keeps_what_was_read() {
        String broken = StoredAnswers.file("recordings-2.6-paged.xml").replace("<name>Amphi 2</name>", "<<name>>");
        try (TinyServer server = new TinyServer(answering(broken))) {
            BbbException breakdown = breakdown(server.address(), Limits.USUAL.size());
            assertThat(breakdown.trouble()).isInstanceOf(BbbError.Malformed.class);
            assertThat(breakdown.readSoFar(Recording.class)).hasSize(1);
        }
    }

    @Test
    void a_page_in_place_of_an_answer() {
        assertThat(troubleWith(answering(200, "text/html", "<!DOCTYPE html><html><body>nginx</body></html>")))
                .isEqualTo(new BbbError.NotTheApi("an HTML page"));
    }

    @Test
    void other_things_in_place_of_an_answer() {
        assertThat(troubleWith(answering(""))).isEqualTo(new BbbError.NotTheApi("empty"));
        assertThat(troubleWith(answering("It works!"))).isEqualTo(new BbbError.NotTheApi("a text that is not XML"));
        assertThat(troubleWith(answering("<rss/>"))).isEqualTo(new BbbError.NotTheApi("XML of another kind"));
        assertThat(troubleWith(answering("<response/>")))
                .isEqualTo(new BbbError.NotTheApi("XML that says neither SUCCESS nor FAILED"));
    }

    @Test
    void an_http_status() {
        assertThat(troubleWith(answering(502, "text/html", "<html>Bad Gateway</html>")))
                .isEqualTo(new BbbError.HttpStatus(502));
        assertThat(troubleWith(answering(500, "text/xml", "<oops/>"))).isEqualTo(new BbbError.HttpStatus(500));
    }

    @Test
    void a_redirect_is_not_followed_and_its_query_not_told() {
        try (TinyServer elsewhere = new TinyServer(answering(StoredAnswers.file("recordings-none.xml")));
                TinyServer server = new TinyServer(exchange -> {
                    String query = exchange.getRequestURI().getRawQuery();
                    exchange.getResponseHeaders().set("Location", elsewhere.address() + "/steal?" + query);
                    exchange.sendResponseHeaders(302, -1);
                })) {
            assertThat(breakdown(server.address(), Limits.USUAL.size()).trouble())
                    .isEqualTo(new BbbError.Redirected(elsewhere.address() + "/steal"));
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void a_signature_that_is_refused() {
        BbbError trouble = troubleWith(answering(StoredAnswers.file("failed-checksum.xml")));
        assertThat(trouble).isEqualTo(new BbbError.ChecksumRefused("SHA-256"));
        assertThat(trouble.scope()).isEqualTo(Scope.SETTINGS);
    }

    @Test
    void an_answer_with_a_document_type_of_its_own() {
        assertThat(troubleWith(
                        answering("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><response>&x;</response>")))
                .isInstanceOf(BbbError.NotTheApi.class);
    }

    @Test
    void an_answer_that_is_too_large_keeps_what_was_read() {
        try (TinyServer server = new TinyServer(answering(StoredAnswers.file("recordings-2.6-paged.xml")))) {
            BbbException bytes = breakdown(server.address(), Limits.USUAL.size().withBytes(1000));
            assertThat(bytes.trouble()).isEqualTo(new BbbError.TooLarge("bytes", 1000));
            BbbException items = breakdown(server.address(), new Limits.Size(1 << 20, 24, 1000, 1, 1000));
            assertThat(items.trouble()).isEqualTo(new BbbError.TooLarge("items", 1));
            assertThat(items.readSoFar(Recording.class)).hasSize(1);
        }
    }

    @Test
    void an_answer_that_is_too_deep() {
        assertThat(troubleWith(answering("<response>" + "<a>".repeat(10_000)))).isEqualTo(new BbbError.TooDeep(24));
    }

    @Test
    void a_caller_that_is_interrupted_stops_at_once() {
        try (TinyServer server = new TinyServer(_ -> pause(5000))) {
            Thread.currentThread().interrupt();
            assertThat(breakdown(server.address(), Limits.USUAL.size()).trouble())
                    .isEqualTo(new BbbError.Interrupted());
            assertThat(Thread.interrupted()).as("the flag is left set").isTrue();
        }
    }

    @Test
    void a_no_never_repeats_our_secret() {
        String echo = "<response><returncode>FAILED</returncode><messageKey>odd</messageKey><message>you said " + SECRET
                + " and " + "ab".repeat(32) + "</message></response>";
        try (TinyServer server = new TinyServer(answering(echo))) {
            assertThat(client(server.address(), Limits.USUAL.size()).running("x"))
                    .isEqualTo(new Answer.Refused<>("odd", "you said *** and ***"));
        }
    }

    @Test
    void every_trouble_has_words_and_advice() {
        assertThat(BbbError.class.getPermittedSubclasses()).hasSizeGreaterThanOrEqualTo(13);
        assertThatThrownBy(() -> client("http://no-such-host.invalid", Limits.USUAL.size())
                        .meetings())
                .hasMessage("Nord (http://no-such-host.invalid/bigbluebutton/api/), getMeetings: the server cannot be"
                        + " reached: the name of the host is unknown (since 2026-11-23T10:02:00Z). Check the address"
                        + " in the settings, the name service and the network.");
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        OutputStream body = exchange.getResponseBody();
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
