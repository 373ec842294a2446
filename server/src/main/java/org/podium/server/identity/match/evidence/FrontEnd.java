package org.podium.server.identity.match.evidence;

import java.util.List;
import org.podium.server.identity.name.NameOrder;

/**
 * How one front end names people: Moodle, Greenlight, Pod, something of one's own.
 *
 * @param ids the forms of its user ids, all of which are tried; empty when they say nothing until one is learnt
 * @param order how it writes names, if that is sure; only used where both orders give somebody
 * @param names when a name may speak
 * @param ownerKeys meeting metadata that names the owner, by user name or address
 */
public record FrontEnd(String name, List<IdPattern> ids, NameOrder order, Names names, List<String> ownerKeys) {
    /** When a name may speak. */
    public enum Names {
        /** Always, after all else. */
        ALLOWED,
        /** Not for somebody whose user id should be known to the directory but is not: that is another person. */
        UNLESS_ID_IS_READ,
        NEVER
    }

    public FrontEnd {
        ids = List.copyOf(ids);
        ownerKeys = List.copyOf(ownerKeys);
    }

    /** A front end of which nothing is known: only what is learnt, and names. */
    public static FrontEnd unknown(String name) {
        return new FrontEnd(name, List.of(), NameOrder.ANY, Names.ALLOWED, List.of());
    }

    /** Pod sends the user name of whoever is signed in. */
    public static FrontEnd pod() {
        return with("pod", "{username}", Names.UNLESS_ID_IS_READ);
    }

    /** Moodle sends its own number, which a mapping or a confirmed claim binds to a person. */
    public static FrontEnd moodle() {
        return with("moodle", "{subject}", Names.ALLOWED);
    }

    /** Greenlight 2 and 3 send their own id after {@code gl-}. */
    public static FrontEnd greenlight() {
        return with("greenlight", "gl-{subject}", Names.ALLOWED);
    }

    private static FrontEnd with(String name, String id, Names names) {
        // The order of names is a site's own setting in all three, and a wrong one would be believed: it must be told.
        return new FrontEnd(name, List.of(IdPattern.of(id)), NameOrder.ANY, names, List.of());
    }
}
