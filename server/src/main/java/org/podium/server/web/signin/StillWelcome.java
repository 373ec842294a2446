package org.podium.server.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody who has left or was erased, whose password was changed elsewhere, or who has signed out where
 * they signed in: asked of the database at each request, so that it holds on all nodes and at once.
 */
final class StillWelcome extends OncePerRequestFilter {
    private final LocalAccounts accounts;
    private final OutsideSessions outside;

    StillWelcome(LocalAccounts accounts, OutsideSessions outside) {
        this.accounts = accounts;
        this.outside = outside;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (proof != null && proof.getPrincipal() instanceof SignedIn me && !welcome(me, session)) {
            SecurityContextHolder.clearContext();
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean welcome(SignedIn me, @Nullable HttpSession session) {
        return accounts.welcome(me) && (session == null || outside.goesOn(session));
    }

    /** Files that everybody gets need no look. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/")
                || request.getRequestURI().startsWith(request.getContextPath() + "/webjars/");
    }
}
