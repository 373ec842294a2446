package org.podium.server.web.signin;

import org.podium.server.identity.PersonId;
import org.podium.server.library.Viewer;

/** The person before the screen; every way of signing in has a principal that is one. */
public interface SignedIn {
    PersonId person();

    /** The name by which the audit log knows them. */
    String userName();

    /** The name to greet them by. */
    String displayName();

    boolean administrator();

    /** Whether they have a password here, which they may change. */
    default boolean local() {
        return false;
    }

    /** As the library sees them. */
    default Viewer.Known viewer() {
        return new Viewer.Known(person(), administrator());
    }
}
