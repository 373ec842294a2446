package org.podium.film.source.classic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.podium.film.timeline.Attributes;

/**
 * Keeps each drawing once. BBB writes all that was ever drawn on a page anew each time the page is shown: the drawings of a
 * lecture of four hours are mostly copies. They are told apart by a digest, so that no file can be made to collide.
 */
final class Drawings {
    private final Map<ByteBuffer, SvgDrawing> seen = new HashMap<>();
    private final MessageDigest digest;

    Drawings() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // each Java has it
        }
    }

    SvgDrawing of(Map<String, Object> tree) {
        byte[] key = digest.digest(tree.toString().getBytes(StandardCharsets.UTF_8));
        return seen.computeIfAbsent(ByteBuffer.wrap(key), _ -> new SvgDrawing(new Attributes(tree)));
    }
}
