package org.podium.fakebbb.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes that BBB takes for checksums. */
public enum Algorithm {
    SHA_1("SHA-1", 40),
    SHA_256("SHA-256", 64),
    SHA_384("SHA-384", 96),
    SHA_512("SHA-512", 128);

    private final String standardName;
    private final int digits;

    Algorithm(String standardName, int digits) {
        this.standardName = standardName;
        this.digits = digits;
    }

    /** BBB knows an algorithm by the length of what it makes. */
    public int digits() {
        return digits;
    }

    public String hex(String text) {
        try {
            byte[] hash = MessageDigest.getInstance(standardName).digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
