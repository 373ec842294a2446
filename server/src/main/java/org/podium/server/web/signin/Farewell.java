package org.podium.server.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where else somebody is to be signed out who has signed out here; each way of signing in may bring one as a bean. */
public interface Farewell {
    /**
     * The page of ours that leads there.
     *
     * @param request with a session that is already nobody's
     */
    Optional<String> after(SignedIn me, HttpServletRequest request);
}
