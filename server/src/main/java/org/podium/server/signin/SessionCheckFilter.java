package org.podium.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.signin.local.LocalAccounts;
import org.podium.server.signin.session.FederatedSessions;
import org.podium.server.signin.session.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody who has left or was erased, whose password was changed elsewhere, who has signed out where
 * they signed in, or who signed in too long ago; and gives those who stay the roles that they have by now. Asked of the
 * database at each request, so that it holds on all nodes and at once.
 */
final class SessionCheckFilter extends OncePerRequestFilter {
    private final LocalAccounts accounts;
    private final FederatedSessions outside;
    private final Duration longest;
    private final Clock clock;

    SessionCheckFilter(LocalAccounts accounts, FederatedSessions outside, Duration longest, Clock clock) {
        this.accounts = accounts;
        this.outside = outside;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (proof != null && proof.getPrincipal() instanceof SignedIn me) {
            Optional<SignedIn> now = welcome(me, session);
            if (now.isEmpty()) {
                SecurityContextHolder.clearContext();
                if (session != null) {
                    outside.left(session);
                    session.invalidate();
                }
            } else if (!now.get().roleNames().equals(me.roleNames())) {
                goOnAs(now.get());
            }
        }
        chain.doFilter(request, response);
    }

    /** For this request; the session keeps what the sign-in found, and is asked anew each time. */
    private static void goOnAs(SignedIn me) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(me.asProof());
        SecurityContextHolder.setContext(context);
    }

    private Optional<SignedIn> welcome(SignedIn me, @Nullable HttpSession session) {
        boolean goesOn = session == null || (young(session) && outside.goesOn(session));
        return goesOn ? accounts.welcome(me) : Optional.empty();
    }

    private boolean young(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isAfter(clock.instant());
    }

    /** Files that everybody gets need no look. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/")
                || request.getRequestURI().startsWith(request.getContextPath() + "/webjars/");
    }
}
