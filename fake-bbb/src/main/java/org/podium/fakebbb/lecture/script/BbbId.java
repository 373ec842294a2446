package org.podium.fakebbb.lecture.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The way in which BBB makes ids of meetings, recordings and presentations. */
public final class BbbId {
    private BbbId() {}

    /** The SHA-1 of a name, a dash, and milliseconds. */
    public static String of(String name, Instant at) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(name.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash) + "-" + at.toEpochMilli();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
