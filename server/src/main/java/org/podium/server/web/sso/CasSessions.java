package org.podium.server.web.sso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Single log-out: the CAS server tells that a ticket's person has signed out, and the session made with it ends. Knowing
 * the ticket is the proof. Sessions are this node's own, so the CAS server must reach the node that has the session.
 */
final class CasSessions extends OncePerRequestFilter implements HttpSessionListener {
    private static final String TICKET = CasSessions.class.getName() + ".ticket";

    /** All that is needed of the SAML message; read as text, so that no XML of a stranger is ever parsed. */
    private static final Pattern SESSION_INDEX =
            Pattern.compile("<(?:\\w{1,20}:)?SessionIndex>\\s*([\\w.-]{1,255})\\s*</");

    private static final int LONGEST = 10_000;

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    /** Notes with which ticket a session began. */
    void began(HttpSession session, String ticket) {
        session.setAttribute(TICKET, ticket);
        sessions.put(ticket, session);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(TICKET) instanceof String ticket) {
            sessions.remove(ticket);
        }
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
        HttpSession session = index.find() ? sessions.remove(index.group(1)) : null;
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                // It has ended by itself in this very moment.
                logger.debug("session had ended", e);
            }
        }
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
