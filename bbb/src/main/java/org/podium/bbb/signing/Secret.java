package org.podium.bbb.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The shared secret of a server. It signs and hides itself, but never shows itself: there is no accessor. */
public final class Secret {
    private final String value;

    /** Blanks around it are dropped: they come from copying, no server has them. */
    public Secret(String value) {
        this.value = value.strip();
        if (this.value.isEmpty()) {
            throw new IllegalArgumentException("an empty secret protects nothing");
        }
    }

    /** The API's checksum of a text: the hash of the text followed by this secret. */
    public String checksum(ChecksumAlgorithm algorithm, String text) {
        return algorithm.hex(text + value);
    }

    /** A keyed hash, as JSON Web Tokens use it; the algorithm's name is Java's, such as {@code HmacSHA256}. */
    public byte[] hmac(String algorithm, byte[] message) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a keyed hash: " + algorithm, e);
        }
    }

    /** The text without this secret, for texts that a server may have echoed it into. */
    public String hideIn(String text) {
        return text.replace(value, "***");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
