package org.podium.server.signin.sso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.server.signin.session.FederatedSessions;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Single log-out: the CAS server tells that a ticket's person has signed out, and the session made with it ends, whichever
 * node has it. Knowing the ticket is the proof.
 */
final class CasLogOut extends OncePerRequestFilter {
    static final String WAY = "cas";

    /** All that is needed of the SAML message; read as text, so that no XML of a stranger is ever parsed. */
    private static final Pattern SESSION_INDEX =
            Pattern.compile("<(?:\\w{1,20}:)?SessionIndex>\\s*([\\w.-]{1,255})\\s*</");

    private static final int LONGEST = 10_000;

    private final FederatedSessions sessions;

    CasLogOut(FederatedSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String message = request.getMethod().equals("POST") ? request.getParameter("logoutRequest") : null;
        if (message == null) {
            chain.doFilter(request, response);
            return;
        }
        Matcher index = SESSION_INDEX.matcher(message.substring(0, Math.min(message.length(), LONGEST)));
        if (index.find()) {
            sessions.ended(WAY, index.group(1));
        }
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
