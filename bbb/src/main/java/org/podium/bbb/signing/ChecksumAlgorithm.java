package org.podium.bbb.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The hashes that servers know. SHA-1 is all that BBB before 2.2 has; Scalelite never takes SHA-384. A server tells
 * them apart by the length of the checksum.
 */
public enum ChecksumAlgorithm {
    SHA1("SHA-1", 40),
    SHA256("SHA-256", 64),
    SHA384("SHA-384", 96),
    SHA512("SHA-512", 128);

    private final String label;
    private final int hexLength;

    ChecksumAlgorithm(String label, int hexLength) {
        this.label = label;
        this.hexLength = hexLength;
    }

    /** The algorithm's usual name, such as {@code SHA-256}. */
    public String label() {
        return label;
    }

    /** The algorithm whose checksums have this many hexadecimal digits. */
    public static Optional<ChecksumAlgorithm> ofHexLength(int digits) {
        return Arrays.stream(values()).filter(one -> one.hexLength == digits).findFirst();
    }

    /** The hash of a text, in lower-case hexadecimal digits. */
    public String hex(String text) {
        try {
            byte[] hash = MessageDigest.getInstance(label).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(label + " is part of every Java", e);
        }
    }
}
