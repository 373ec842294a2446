package org.podium.server.web.saml;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.podium.server.platform.Ids;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Tells a browser's own answers from others'. The session's cookie cannot: it is not sent with a form that another site's
 * page sends. This one is, holds nothing but a secret, and opens nothing by itself.
 *
 * @param secure whether Podium is reached by https; without, browsers keep no cookie for other sites, except for two minutes
 */
record BrowserCookie(boolean secure, Ids ids) {
    private static final String NAME = "podium_saml";
    private static final Pattern SECRET = Pattern.compile("[0-9a-f-]{36}");

    Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .findFirst();
    }

    /** Gives it to the browser anew; one that it has stays, so that requests in other tabs can still be answered. */
    String give(HttpServletRequest request, HttpServletResponse response) {
        String secret = secret(request).orElseGet(() -> ids.next().toString());
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(NAME, secret)
                .path(request.getContextPath() + ServiceProvider.START)
                .httpOnly(true)
                .maxAge(SamlRequests.PATIENCE);
        if (secure) {
            cookie.secure(true).sameSite("None");
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
        return secret;
    }
}
