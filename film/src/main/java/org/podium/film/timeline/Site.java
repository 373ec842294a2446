package org.podium.film.timeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A site whose video was shown, known by the address that a presenter typed: it may be anything. */
public final class Site {
    private static final int LONGEST = 2_000;
    /** Those that BBB's clients can play, by the ends of their hosts. */
    private static final Map<String, String> NAMES = Map.of(
            "youtube.com", "YouTube",
            "youtu.be", "YouTube",
            "youtube-nocookie.com", "YouTube",
            "vimeo.com", "Vimeo",
            "dailymotion.com", "Dailymotion",
            "twitch.tv", "Twitch",
            "facebook.com", "Facebook",
            "instructuremedia.com", "Arc");

    private Site() {}

    /** The name that people know, or the host; of an address that makes no sense, nothing but dots. */
    public static String name(String address) {
        String host = uri(address).map(Site::host).orElse("…");
        return NAMES.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(host);
    }

    /** The address if it is fit to be a link on a page: https, a host, nobody's name and password. */
    public static Optional<URI> link(String address) {
        return uri(address).filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && uri.getRawUserInfo() == null);
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address.strip());
            return address.length() <= LONGEST && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
