package org.podium.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.Cut;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.signin.session.UnsentForm;
import org.podium.server.signin.session.WantedPage;
import org.podium.server.signin.throttle.Attempts;
import org.podium.server.signin.throttle.TooBusy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** What browsers and programs are answered that have not signed in, or not rightly. */
public final class SignInAnswers {
    /** Why the last try failed, as a message's key. */
    static final String FAILURE = "podium.signin.failure";

    /** What was typed for a name, to be shown again. */
    static final String TYPED = "podium.signin.typed";

    /** The page for somebody whose session has ended. */
    static final String OVER = "/signin?over";

    private static final int LONGEST_NAME = 200;

    private SignInAnswers() {}

    /** A page goes on to the sign-in; a part of a page tells the page to, for it would draw the sign-in into itself. */
    static void start(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, jakarta.servlet.ServletException {
        UnsentForm.keep(request);
        if (request.getHeader("HX-Request") != null) {
            leadOut(request, response);
        } else {
            new LoginUrlAuthenticationEntryPoint("/signin").commence(request, response, fault);
        }
    }

    /** A form without its token, of somebody who is nobody by now: their session has ended while the page was open. */
    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException, jakarta.servlet.ServletException {
        boolean over = !signedIn() && request.getMethod().equals("POST");
        if (!over) {
            new AccessDeniedHandlerImpl().handle(request, response, fault);
        } else if (request.getHeader("HX-Request") != null) {
            UnsentForm.keep(request);
            leadOut(request, response);
        } else {
            if (request.getRequestURI().equals(request.getContextPath() + "/signin")) {
                request.getSession().setAttribute(TYPED, typed(request));
            }
            UnsentForm.keep(request);
            response.sendRedirect(request.getContextPath() + OVER);
        }
    }

    /** The request itself does not know it yet where its token is looked at. */
    private static boolean signedIn() {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        return proof != null && proof.getPrincipal() instanceof SignedIn;
    }

    private static void leadOut(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("POST")) {
            WantedPage.wantPageOf(request);
        }
        response.setHeader("HX-Redirect", request.getContextPath() + OVER);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** Back to the form with the name that was typed; at once, and with a status of its own, if there is too much to do. */
    static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (fault instanceof TooBusy) {
            response.setHeader("Retry-After", TooBusy.SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        HttpSession session = request.getSession();
        session.setAttribute(FAILURE, fault instanceof LockedException ? "signin.locked" : "signin.wrong");
        session.setAttribute(TYPED, typed(request));
        response.sendRedirect(request.getContextPath() + "/signin?error");
    }

    private static String typed(HttpServletRequest request) {
        @Nullable String name = request.getParameter("username");
        return name == null ? "" : Cut.to(LONGEST_NAME, name);
    }

    /** What a program is told. */
    static void unproven(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault) {
        switch (fault) {
            case TooBusy _ -> {
                response.setHeader("Retry-After", TooBusy.SECONDS);
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            case LockedException _ -> {
                response.setHeader("Retry-After", Long.toString(Attempts.REMEMBERED.toSeconds()));
                response.setStatus(429);
            }
            // No challenge: a browser would ask for the password and then send it along by itself.
            default -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** On to the page that was wanted, on this host, whatever the request for it called the host. */
    public static SavedRequestAwareAuthenticationSuccessHandler onward() {
        SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setDefaultTargetUrl("/sessions");
        onward.setRequestCache(new WantedPage());
        onward.setRedirectStrategy((request, response, address) -> {
            URI target = URI.create(address);
            String path = target.getRawPath() == null ? "" : target.getRawPath();
            String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            String page = (target.getHost() == null ? request.getContextPath() : "") + "/"
                    + path.replaceFirst("^/+", "") + query;
            response.sendRedirect(response.encodeRedirectURL(page));
        });
        return onward;
    }
}
