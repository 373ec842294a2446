package org.podium.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.error.Scope;
import org.podium.bbb.http.HttpTransport;
import org.podium.bbb.http.Limits;

/** A server whose certificate nobody signed; its key is made for this test and protects nothing. */
class TlsTest {
    private static final char[] PASSWORD = "podium-test".toCharArray();
    private HttpsServer server;
    private SSLContext trusting;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = TlsTest.class.getResourceAsStream("untrusted.p12")) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory ours = KeyManagerFactory.getInstance("PKIX");
        ours.init(keys, PASSWORD);
        SSLContext own = SSLContext.getInstance("TLS");
        own.init(ours.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.createContext("/", exchange -> {
            try (exchange) {
                TinyServer.answering(StoredAnswers.file("meetings-none.xml")).answer(exchange);
            }
        });
        server.start();
        trusting = SSLContext.getInstance("TLS");
        trusting.init(null, trust(keys).getTrustManagers(), null);
    }

    private static TrustManagerFactory trust(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("nord", keys.getCertificate("nord"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(certificates);
        return trust;
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private BbbClient client(HttpTransport transport, String host) {
        String address = "https://" + host + ":" + server.getAddress().getPort();
        return new BbbClient(
                BbbServer.of("Nord", address, "s"), transport, Limits.USUAL, InstantSource.fixed(StoredAnswers.NOW));
    }

    @Test
    void a_certificate_that_nobody_signed_is_not_trusted() {
        try (HttpTransport transport = new HttpTransport(Limits.USUAL.patience().connect())) {
            assertRefused(client(transport, "127.0.0.1"));
        }
    }

    @Test
    void a_house_may_trust_its_own_but_not_for_another_name() {
        try (HttpTransport transport = new HttpTransport(Limits.USUAL.patience().connect(), trusting)) {
            assertThat(client(transport, "127.0.0.1").meetings()).isInstanceOf(Answer.Ok.class);
            assertRefused(client(transport, "localhost"));
        }
    }

    private static void assertRefused(BbbClient client) {
        BbbException breakdown = catchThrowableOfType(BbbException.class, client::meetings);
        assertThat(breakdown).as("a breakdown").isNotNull();
        assertThat(breakdown.trouble()).isInstanceOf(BbbError.TlsFailed.class);
        assertThat(breakdown.trouble().scope()).isEqualTo(Scope.SETTINGS);
    }
}
