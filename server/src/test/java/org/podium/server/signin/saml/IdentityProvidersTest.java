package org.podium.server.signin.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.signin.assertion.Expected;
import org.podium.server.signin.assertion.IdpKey;
import org.podium.server.signin.assertion.Refused;

/** Metadata that are fetched, and fetched again. */
class IdentityProvidersTest {
    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private HttpServer server = server();
    private volatile String body = "";
    private volatile int status = 200;
    private IdpKey federation = key();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static IdpKey key() {
        try {
            return IdpKey.make();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() throws Exception {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        body = federation.signedMetadata("https://idp.univ.fr/first");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/metadata";
    }

    private SamlSettings settings(String metadata, List<Path> certificates) {
        return new SamlSettings(
                "SAML",
                metadata,
                certificates,
                Duration.ofHours(6),
                Duration.ofSeconds(2),
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                Expected.Signed.EITHER,
                Duration.ofMinutes(1),
                "uid",
                "",
                "givenName",
                "sn",
                "mail",
                List.of(),
                List.of());
    }

    private IdentityProviders providers() throws Exception {
        return new IdentityProviders(
                settings(address(), List.of(federation.certificateIn(folder, "federation.crt"))),
                ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    }

    @Test
    void they_are_fetched_once_in_six_hours_and_what_was_known_holds_while_the_server_is_down() throws Exception {
        IdentityProviders providers = providers();
        assertThat(providers.current().signIn()).hasToString("https://idp.univ.fr/first");
        body = federation.signedMetadata("https://idp.univ.fr/second");
        now = now.plus(Duration.ofHours(5));
        assertThat(providers.current().signIn()).hasToString("https://idp.univ.fr/first");
        assertThat(asked).hasValue(1);

        status = 503;
        now = now.plus(Duration.ofHours(1));
        assertThat(providers.current().signIn()).hasToString("https://idp.univ.fr/first");
        providers.current();
        assertThat(asked).as("not asked again within a minute").hasValue(2);
        status = 200;
        now = now.plus(Duration.ofMinutes(1));
        assertThat(providers.current().signIn()).hasToString("https://idp.univ.fr/second");

        server.stop(0);
        now = Instant.parse("2027-06-02T00:00:00Z");
        assertThatThrownBy(providers::current)
                .as("no longer than they are valid")
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no valid metadata");
    }

    @Test
    void others_metadata_and_giants_are_not_taken() throws Exception {
        body = key().signedMetadata("https://evil.example/");
        assertThatThrownBy(providers()::current).hasMessageContaining("no valid metadata");
        body = " ".repeat(9 * 1024 * 1024);
        assertThatThrownBy(providers()::current).hasMessageContaining("no valid metadata");
    }

    @Test
    void without_https_somebody_must_have_signed_them() {
        assertThatThrownBy(() -> settings(address(), List.of())).hasMessageContaining("must begin with https");
    }
}
