package org.podium.server.signin.throttle;

import org.springframework.security.authentication.AuthenticationServiceException;

/** More passwords are being checked at this moment than anybody should wait for. */
public final class TooBusy extends AuthenticationServiceException {
    /** After which it is worth another try. */
    public static final String SECONDS = "3";

    TooBusy(Exception cause) {
        super("too many passwords at a time", cause);
    }
}
