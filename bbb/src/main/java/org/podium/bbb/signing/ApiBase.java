package org.podium.bbb.signing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a server's API is, always in the form {@code https://host/bigbluebutton/api/}. */
public record ApiBase(URI uri) {
    public ApiBase {
        if (!uri.getPath().endsWith("/api/") || uri.getRawQuery() != null || uri.getHost() == null) {
            throw new IllegalArgumentException("not the base of an API: " + uri);
        }
    }

    /**
     * The base meant by what an administrator wrote: the host alone, or with {@code /bigbluebutton},
     * {@code /bigbluebutton/}, {@code /bigbluebutton/api} or {@code /bigbluebutton/api/}.
     */
    public static ApiBase parse(String text) {
        URI given;
        try {
            given = new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + e.getReason());
        }
        String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("an address of a server starts with https:// or http://");
        }
        if (given.getHost() == null) {
            throw new IllegalArgumentException("the address names no host");
        }
        if (given.getRawUserInfo() != null || given.getRawQuery() != null || given.getRawFragment() != null) {
            throw new IllegalArgumentException("an address of a server has no user, no ? and no #");
        }
        String host = given.getHost().toLowerCase(Locale.ROOT);
        String port = given.getPort() < 0 ? "" : ":" + given.getPort();
        return new ApiBase(URI.create(scheme + "://" + host + port + path(given.getRawPath())));
    }

    private static String path(String given) {
        String path = given.replaceAll("/+$", "");
        if (path.isEmpty()) {
            return "/bigbluebutton/api/";
        }
        return path.endsWith("/api") ? path + "/" : path + "/api/";
    }

    /** Whether what is sent can be read on its way. */
    public boolean encrypted() {
        return uri.getScheme().equals("https");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
