package org.podium.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.podium.bbb.http.Limits;
import org.podium.bbb.http.Reply;
import org.podium.bbb.http.Request;
import org.podium.bbb.http.Transport;
import org.podium.bbb.signing.ApiBase;
import org.podium.bbb.signing.SignedUrl;

/** What the client relies on, of the real transport and of the one in memory alike. */
abstract class TransportContract {
    static final String BODY = "<response>été 🎓</response>";

    abstract Transport transport();

    abstract String address();

    private Reply reply() throws IOException {
        SignedUrl url = SignedUrl.unsigned(ApiBase.parse(address()));
        return transport().send(new Request(url, Optional.empty(), Limits.USUAL.patience()));
    }

    @Test
    void the_head_and_then_the_body_come_as_they_were_sent() throws IOException {
        try (Reply reply = reply()) {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.contentType()).isEqualTo("text/xml");
            assertThat(reply.location()).isEmpty();
            assertThat(reply.body().readAllBytes()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));
            assertThat(reply.body().read()).isEqualTo(-1);
        }
    }

    @Test
    void a_body_may_be_left_unread_and_the_next_call_works() throws IOException {
        reply().close();
        try (Reply reply = reply()) {
            assertThat(reply.body().read()).isEqualTo('<');
        }
    }
}
