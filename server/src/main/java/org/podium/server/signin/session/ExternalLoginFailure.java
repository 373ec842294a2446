package org.podium.server.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A sign-in at another server that opened nothing: the log is told why, the person only that it was so. */
public final class ExternalLoginFailure implements AuthenticationFailureHandler {
    /** Where people are led then. */
    public static final String PAGE = "/signin?elsewhere";

    private static final Logger LOG = LoggerFactory.getLogger(ExternalLoginFailure.class);
    private static final int LONGEST = 300;

    private final String way;

    /** @param way as the log names it */
    public ExternalLoginFailure(String way) {
        this.way = way;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        note(way, failure);
        response.sendRedirect(request.getContextPath() + PAGE);
    }

    /** Writes the line; a stranger's words in it can neither begin a line of their own nor fill the log. */
    public static void note(String way, Exception failure) {
        String why = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
        LOG.warn("sign-in by {} refused: {}", way, why.substring(0, Math.min(why.length(), LONGEST)));
    }
}
