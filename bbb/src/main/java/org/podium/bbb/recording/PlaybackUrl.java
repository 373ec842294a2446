package org.podium.bbb.recording;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a format plays, in any of the shapes that BBB 0.81 to 3.0 and Scalelite give it.
 *
 * <p>A protected one holds a token that opens it once, within an hour: GET it without following, see that the redirect
 * stays on the host, keep the cookie, then fetch the files. Ask for the recording again before each download rather
 * than to store such an address; it prints itself without its query for the same reason.
 */
public final class PlaybackUrl {
    private final URI uri;

    private PlaybackUrl(URI uri) {
        this.uri = uri;
    }

    /** The address in a text from outside: http or https, with a host and no user, or none at all. */
    public static Optional<PlaybackUrl> parse(String text) {
        return web(text).map(PlaybackUrl::new);
    }

    /** A web address in a text from outside; blanks around it and within it are tolerated. */
    public static Optional<URI> web(String text) {
        try {
            URI uri = new URI(text.strip().replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean usable = (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            return usable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** The full address, its token included; for no log, no mail, no page of anybody else. */
    public URI uri() {
        return uri;
    }

    /** Whether it opens with a token only. */
    public boolean guarded() {
        return uri.getRawPath().startsWith("/recording/") && parameter("token").isPresent();
    }

    /** The recording that the address itself names, if it does so in BBB's own form. */
    public Optional<RecordId> recordId() {
        return Stream.concat(
                        parameter("meetingId").stream(),
                        Arrays.stream(uri.getRawPath().split("/", -1)))
                .flatMap(text -> RecordId.parse(text).stream())
                .filter(RecordId::usual)
                .findFirst();
    }

    /**
     * The folder that the files are in: {@code /presentation/ID/} for a presentation, and alike for the others. Empty
     * where the recording's id or the parts that a site added are not fit for a path.
     */
    public Optional<URI> files(FormatType type, RecordId recording) {
        String prefix = parameter("p").map(p -> p + "/").orElse("");
        if (!recording.usual()
                || !prefix.matches("([A-Za-z0-9_-]+/)*")
                || !type.word().matches("[a-z0-9_-]+")) {
            return Optional.empty();
        }
        return Optional.of(URI.create(
                uri.getScheme() + "://" + uri.getRawAuthority() + "/" + type.word() + "/" + prefix + recording + "/"));
    }

    private Optional<String> parameter(String name) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaybackUrl url && uri.equals(url.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }
}
