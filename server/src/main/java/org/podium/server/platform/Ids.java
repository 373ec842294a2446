package org.podium.server.platform;

import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** New identifiers that nobody can guess. */
@Component
public class Ids {
    private final RandomGenerator random;

    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** A random UUID (version 4, RFC 9562). */
    public UUID next() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
