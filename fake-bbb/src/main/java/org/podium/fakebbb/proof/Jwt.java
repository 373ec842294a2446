package org.podium.fakebbb.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** JSON Web Tokens signed with HS256, the only kind that BBB's callbacks and Scalelite's cookies use. */
public final class Jwt {
    private static final String HEADER = encode("{\"alg\":\"HS256\"}".getBytes(UTF_8));

    private Jwt() {}

    public static String sign(String payloadJson, String secret) {
        String head = HEADER + "." + encode(payloadJson.getBytes(UTF_8));
        return head + "." + signature(head, secret);
    }

    /** The payload, if the signature is right. */
    public static Optional<String> verify(String token, String secret) {
        int dot = token.lastIndexOf('.');
        int first = token.indexOf('.');
        if (first < 0 || dot == first) {
            return Optional.empty();
        }
        byte[] expected = signature(token.substring(0, dot), secret).getBytes(UTF_8);
        byte[] given = token.substring(dot + 1).getBytes(UTF_8);
        return MessageDigest.isEqual(expected, given)
                ? Optional.of(new String(Base64.getUrlDecoder().decode(token.substring(first + 1, dot)), UTF_8))
                : Optional.empty();
    }

    private static String signature(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return encode(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
