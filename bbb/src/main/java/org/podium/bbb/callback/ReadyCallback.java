package org.podium.bbb.callback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.podium.bbb.parse.Json;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.signing.Secret;

/**
 * The news that a recording is ready. It comes once a format and never again, has no expiry, and is to be taken as a
 * hint: ask the server for the recording, and trust that answer.
 */
public sealed interface ReadyCallback {
    /** The news of a server that has one of the secrets. */
    record Genuine(String meetingId, RecordId recordId) implements ReadyCallback {}

    /** Not to be believed; answer it with status 401. */
    record Rejected(String why) implements ReadyCallback {}

    /** More than any token of these servers, less than what would be work to check. */
    int LONGEST = 8192;

    /** Reads the body of the server's POST, a form with the one field {@code signed_parameters}. */
    static ReadyCallback ofForm(String body, List<Secret> secrets) {
        return Form.field(body, "signed_parameters")
                .map(token -> ofToken(token, secrets))
                .orElse(new Rejected("the form has no signed_parameters"));
    }

    /** Reads the signed token. Any of the secrets will do: a load balancer may have several at a time. */
    static ReadyCallback ofToken(String token, List<Secret> secrets) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > LONGEST || parts.length != 3) {
            return new Rejected("not a token");
        }
        try {
            Optional<String> algorithm = algorithm(json(parts[0]).at("alg").text());
            if (algorithm.isEmpty()) {
                return new Rejected("signed with neither HS256 nor HS512");
            }
            byte[] message = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            if (!signed(message, signature, algorithm.get(), secrets)) {
                return new Rejected("signed by nobody we know");
            }
            return genuine(json(parts[1]));
        } catch (IOException | IllegalArgumentException _) {
            return new Rejected("not a token");
        }
    }

    private static ReadyCallback genuine(Json payload) {
        Optional<RecordId> id = RecordId.parse(payload.at("record_id").text());
        return id.<ReadyCallback>map(
                        known -> new Genuine(payload.at("meeting_id").text(), known))
                .orElse(new Rejected("names no recording"));
    }

    private static Optional<String> algorithm(String name) {
        return switch (name) {
            case "HS256" -> Optional.of("HmacSHA256");
            case "HS512" -> Optional.of("HmacSHA512");
            default -> Optional.empty();
        };
    }

    /** Tries all the secrets, whichever fits, and compares in constant time: the time taken tells nothing. */
    private static boolean signed(byte[] message, byte[] signature, String algorithm, List<Secret> secrets) {
        boolean fits = false;
        for (Secret secret : secrets) {
            fits |= MessageDigest.isEqual(secret.hmac(algorithm, message), signature);
        }
        return fits;
    }

    private static Json json(String part) throws IOException {
        return Json.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
