package org.podium.bbb;

import org.podium.bbb.signing.ApiBase;
import org.podium.bbb.signing.Call;
import org.podium.bbb.signing.ChecksumAlgorithm;
import org.podium.bbb.signing.Secret;
import org.podium.bbb.signing.SignedUrl;

/**
 * A BigBlueButton server, or a Scalelite in front of several. A tenant of a Scalelite is a server of its own, with its
 * own address and secret.
 *
 * @param name what people call it; used in every message about it
 */
public record BbbServer(String name, ApiBase base, Secret secret, ChecksumAlgorithm algorithm, Listings listings) {
    /** How all of a server's recordings can be listed. */
    public enum Listings {
        /** Ask for a page, and see what comes: the way to find out. */
        ASK,
        /** In pages, whatever an answer looks like: BBB 2.6 and newer. */
        PAGED,
        /** By ids and by how ids begin, never all at once: Scalelite, and BBB before 2.6. */
        BY_IDS
    }

    public BbbServer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a server without a name");
        }
    }

    /** A server as an administrator writes it down; the usual checksum is SHA-256. */
    public static BbbServer of(String name, String address, String secret) {
        return new BbbServer(name, ApiBase.parse(address), new Secret(secret), ChecksumAlgorithm.SHA256, Listings.ASK);
    }

    public BbbServer with(ChecksumAlgorithm other) {
        return new BbbServer(name, base, secret, other, listings);
    }

    public BbbServer with(Listings other) {
        return new BbbServer(name, base, secret, algorithm, other);
    }

    /** The signed address of any call, such as {@code join}, which a browser follows. */
    public SignedUrl sign(Call call) {
        return SignedUrl.of(base, call, secret, algorithm);
    }

    /** Name and address, for messages. */
    public String label() {
        return name + " (" + base + ")";
    }
}
