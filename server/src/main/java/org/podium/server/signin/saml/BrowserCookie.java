package org.podium.server.signin.saml;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.podium.server.platform.Ids;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Tells a browser's own answers from others'. The session's cookie cannot: it is not sent with a form that another site's
 * page sends. These are: one holds nothing but a secret and opens nothing by itself, the other the page of ours to go on to.
 *
 * @param secure whether Podium is reached by https; without, browsers keep no cookie for other sites, except for two minutes
 */
record BrowserCookie(boolean secure, Ids ids) {
    private static final String NAME = "podium_saml";
    private static final String TARGET = "podium_saml_target";
    private static final Pattern SECRET = Pattern.compile("[0-9a-f-]{36}");

    Optional<String> secret(HttpServletRequest request) {
        return value(request, NAME).filter(value -> SECRET.matcher(value).matches());
    }

    /** The page that was wanted, as far as the browser says one of ours. */
    Optional<String> target(HttpServletRequest request) {
        return value(request, TARGET).flatMap(BrowserCookie::decoded).filter(BrowserCookie::local);
    }

    static boolean local(String page) {
        return page.startsWith("/")
                && !page.startsWith("//")
                && page.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gives it to the browser anew; one that it has stays, so that requests in other tabs can still be answered. */
    String give(HttpServletRequest request, HttpServletResponse response, String target) {
        String secret = secret(request).orElseGet(() -> ids.next().toString());
        add(request, response, NAME, secret);
        add(
                request,
                response,
                TARGET,
                Base64.getUrlEncoder().withoutPadding().encodeToString(target.getBytes(StandardCharsets.UTF_8)));
        return secret;
    }

    private void add(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(name, value)
                .path(request.getContextPath() + ServiceProvider.START)
                .httpOnly(true)
                .maxAge(SamlRequests.PATIENCE);
        if (secure) {
            cookie.secure(true).sameSite("None");
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
