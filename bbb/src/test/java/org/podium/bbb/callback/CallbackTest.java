package org.podium.bbb.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.signing.ChecksumAlgorithm;
import org.podium.bbb.signing.Secret;

class CallbackTest {
    private static final Secret OURS = new Secret("ours");
    private static final Secret OLD = new Secret("ours-before");
    private static final List<Secret> BOTH = List.of(OLD, OURS);
    private static final String ID = "a".repeat(40) + "-1715261728123";
    private static final String PAYLOAD = "{\"meeting_id\":\"alg-2025-s1\",\"record_id\":\"" + ID + "\"}";
    private static final String URL = "https://podium.example.org/hooks/nord";
    private static final String EVENT =
            "[{\"data\":{\"type\":\"event\",\"id\":\"user-joined\",\"attributes\":{\"meeting\":{\"internal-meeting-id\":\"i\",\"external-meeting-id\":\"alg\"},\"user\":{\"external-user-id\":\"jdupont\",\"name\":\"Jeanne"
                + " Dupont\",\"role\":\"MODERATOR\"}},\"event\":{\"ts\":1715261729456}}}]";

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String token(String header, String payload, Secret secret, String hmac) {
        String message = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(payload.getBytes(StandardCharsets.UTF_8));
        return message + "." + base64(secret.hmac(hmac, message.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_published_token_is_verified() {
        // Made with openssl dgst -sha256 -hmac ours, so not with the code under test.
        String token = "eyJhbGciOiJIUzI1NiJ9."
                + base64("{\"meeting_id\":\"m\",\"record_id\":\"r-1\"}".getBytes(StandardCharsets.UTF_8))
                + ".9aCt0f2llG3izcJ9EXS6QaOj2C7cyLWS-IiekqrWH_Q";
        assertThat(ReadyCallback.ofToken(token, BOTH)).isEqualTo(new ReadyCallback.Genuine("m", new RecordId("r-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256 HmacSHA256", "HS512 HmacSHA512"})
    void news_signed_with_any_of_our_secrets_is_genuine(String algorithm) {
        String[] names = algorithm.split(" ", -1);
        for (Secret secret : BOTH) {
            String token = token("{\"alg\":\"" + names[0] + "\",\"typ\":\"JWT\"}", PAYLOAD, secret, names[1]);
            assertThat(ReadyCallback.ofForm("x=1&signed_parameters=" + token, BOTH))
                    .isEqualTo(new ReadyCallback.Genuine("alg-2025-s1", new RecordId(ID)));
        }
    }

    @Test
    void news_signed_by_a_stranger_or_by_nobody_is_rejected() {
        String header = "{\"alg\":\"HS256\"}";
        String genuine = token(header, PAYLOAD, OURS, "HmacSHA256");
        String[] parts = genuine.split("\\.", -1);
        String other = base64(PAYLOAD.replace("alg-", "alh-").getBytes(StandardCharsets.UTF_8));
        for (String token : List.of(
                token(header, PAYLOAD, new Secret("theirs"), "HmacSHA256"),
                token("{\"alg\":\"none\"}", PAYLOAD, OURS, "HmacSHA256"),
                token("{\"alg\":\"HS512\"}", PAYLOAD, OURS, "HmacSHA256"),
                token("{\"alg\":\"RS256\"}", PAYLOAD, OURS, "HmacSHA256"),
                parts[0] + "." + parts[1] + ".",
                parts[0] + "." + other + "." + parts[2],
                genuine.substring(0, genuine.length() - 2),
                genuine + "." + parts[2],
                "x".repeat(10_000),
                "")) {
            assertThat(ReadyCallback.ofToken(token, BOTH)).as(token).isInstanceOf(ReadyCallback.Rejected.class);
        }
        assertThat(ReadyCallback.ofToken(genuine, List.of())).isInstanceOf(ReadyCallback.Rejected.class);
        assertThat(ReadyCallback.ofForm("", BOTH)).isInstanceOf(ReadyCallback.Rejected.class);
    }

    @Test
    void what_no_database_keeps_is_replaced() {
        String payload = PAYLOAD.replace("alg-", "alg\\u0000");

        assertThat(ReadyCallback.ofToken(token("{\"alg\":\"HS256\"}", payload, OURS, "HmacSHA256"), BOTH))
                .isEqualTo(new ReadyCallback.Genuine("alg\uFFFD2025-s1", new RecordId(ID)));
    }

    @Test
    void news_that_names_no_recording_is_rejected() {
        assertThat(ReadyCallback.ofToken(token("{\"alg\":\"HS256\"}", "{}", OURS, "HmacSHA256"), BOTH))
                .isEqualTo(new ReadyCallback.Rejected("names no recording"));
    }

    @Property(tries = 500)
    void no_text_makes_the_check_fall_over_or_pass(@ForAll String text) {
        assertThat(ReadyCallback.ofToken(text, BOTH)).isInstanceOf(ReadyCallback.Rejected.class);
        assertThat(ReadyCallback.ofForm("signed_parameters=" + text, BOTH)).isInstanceOf(ReadyCallback.Rejected.class);
        assertThat(Webhook.of(URL, text, text, BOTH)).isInstanceOf(Webhook.Rejected.class);
    }

    @Test
    void an_event_is_verified_over_the_form_as_sent_or_as_meant() {
        String wire = "event=" + URLEncoder.encode(EVENT, StandardCharsets.UTF_8) + "&timestamp=1715261729456";
        String meant = "event=" + EVENT + "&timestamp=1715261729456";
        Webhook.Event joined = new Webhook.Event(
                "user-joined", "alg", "i", Optional.of(new Webhook.Person("jdupont", "Jeanne Dupont", true)));
        for (String signed : List.of(wire, meant)) {
            for (ChecksumAlgorithm algorithm : ChecksumAlgorithm.values()) {
                assertThat(Webhook.of(URL, wire, OURS.checksum(algorithm, URL + signed), BOTH))
                        .isEqualTo(new Webhook.Genuine(List.of(joined)));
            }
        }
        assertThat(Webhook.of(URL + "x", wire, OURS.checksum(ChecksumAlgorithm.SHA1, URL + wire), BOTH))
                .isInstanceOf(Webhook.Rejected.class);
    }

    @Test
    void an_event_may_come_alone_and_without_anybody_in_it() {
        String body = "event={\"data\":{\"id\":\"rap-publish-ended\",\"attributes\":{\"meeting\":{}}}}&timestamp=1";
        assertThat(Webhook.of(URL, body, OURS.checksum(ChecksumAlgorithm.SHA256, URL + body), BOTH))
                .isEqualTo(
                        new Webhook.Genuine(List.of(new Webhook.Event("rap-publish-ended", "", "", Optional.empty()))));
    }

    @Test
    void what_is_signed_but_no_event_is_rejected() {
        String body = "event=%7B%7B&timestamp=1";
        assertThat(Webhook.of(URL, body, OURS.checksum(ChecksumAlgorithm.SHA1, URL + body), BOTH))
                .isEqualTo(new Webhook.Rejected("not an event"));
    }
}
