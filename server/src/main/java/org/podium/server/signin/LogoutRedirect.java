package org.podium.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.podium.server.signin.session.SignedIn;

/** Where else somebody is to be signed out who has signed out here; each way of signing in may bring one as a bean. */
public interface LogoutRedirect {
    /**
     * The page of ours that leads there.
     *
     * @param request with a session that is already nobody's
     */
    Optional<String> after(SignedIn me, HttpServletRequest request);
}
