package org.podium.server.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page that somebody wanted before they had to sign in: its address on this server, and nothing else of the request. Only
 * pages count, not parts or files of one.
 */
public final class WantedPage implements RequestCache {
    private static final String ADDRESS = "podium.signin.wanted";
    private static final int LONGEST = 2000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String address =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        if (isPage(request)) {
            want(request, address);
        }
    }

    /** The page to lead to after the sign-in, by its address on this server without the context's path. */
    static void want(HttpServletRequest request, String address) {
        if (address.length() <= LONGEST) {
            request.getSession().setAttribute(ADDRESS, address);
        }
    }

    /** The page of ours from which a form or a part was asked for, as far as the browser tells. */
    public static void wantPageOf(HttpServletRequest request) {
        @Nullable String current = request.getHeader("HX-Current-URL");
        @Nullable String page = current == null ? request.getHeader("Referer") : current;
        if (page == null) {
            return;
        }
        try {
            URI address = new URI(page);
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            boolean ours = request.getServerName().equalsIgnoreCase(address.getHost())
                    && path.startsWith(request.getContextPath() + "/")
                    && !path.startsWith("//");
            String local = path.substring(
                    Math.min(path.length(), request.getContextPath().length()));
            if (ours && !local.startsWith("/signin")) {
                want(request, local + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
            }
        } catch (URISyntaxException e) {
            // Then they begin where everybody does.
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return wanted(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** The page is asked for anew; nothing of the first request is needed. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ADDRESS);
        }
    }

    private static Optional<String> wanted(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ADDRESS) instanceof String address
                ? Optional.of(address)
                : Optional.empty();
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accept != null
                && accept.contains("text/html");
    }
}
