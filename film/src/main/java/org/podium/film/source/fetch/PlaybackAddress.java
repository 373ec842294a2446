package org.podium.film.source.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.film.source.published.PublishedFormat;

/**
 * Where a recording is played, of any generation of BBB, and where its files therefore lie.
 *
 * @param page the address as it was given
 * @param id of the recording
 * @param format what is played there
 * @param homes folders in which the published files may lie, each ending with a slash, the likeliest first
 * @param hasToken whether the page must be visited once to be let in
 */
public record PlaybackAddress(URI page, String id, PublishedFormat format, List<URI> homes, boolean hasToken) {
    public PlaybackAddress {
        homes = List.copyOf(homes);
    }

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}-[0-9]{13}");
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)([^=&]+)=([^&]*)");

    /** The address, unless it is none of a recording that a film can be made of. */
    public static Optional<PlaybackAddress> of(URI page) {
        String scheme = page.getScheme() == null ? "" : page.getScheme().toLowerCase(Locale.ROOT);
        boolean web = (scheme.equals("https") || scheme.equals("http"))
                && page.getHost() != null
                && page.getRawUserInfo() == null;
        Optional<String> id = web ? parameter(page, "meetingId").or(() -> segment(page)) : Optional.empty();
        return id.filter(it -> ID.matcher(it).matches())
                .flatMap(it -> format(page, it).flatMap(format -> of(page, scheme, it, format)));
    }

    private static Optional<PlaybackAddress> of(URI page, String scheme, String id, PublishedFormat format) {
        Optional<String> prefix = parameter(page, "p");
        if (prefix.filter(it -> !PREFIX.matcher(it).matches()).isPresent()) {
            return Optional.empty();
        }
        String folder = prefix.map(it -> it + "/").orElse("") + id + "/";
        List<URI> homes = new ArrayList<>();
        try {
            for (String home : format.homes()) {
                homes.add(new URI(scheme, null, page.getHost(), page.getPort(), home + folder, null, null));
            }
            return Optional.of(new PlaybackAddress(
                    page, id, format, homes, parameter(page, "token").isPresent()));
        } catch (URISyntaxException noHost) {
            return Optional.empty();
        }
    }

    /** The word beside the id names the format; the pages of presentations have a version there, or no id in their path at all. */
    private static Optional<PublishedFormat> format(URI page, String id) {
        List<String> steps = List.of(page.getPath().split("/", -1));
        int at = steps.indexOf(id);
        if (at < 0 || steps.contains("presentation")) {
            return Optional.of(PublishedFormat.PRESENTATION);
        }
        boolean door = at > 0 && steps.get(at - 1).equals("recording");
        boolean bare = steps.stream().allMatch(step -> step.isEmpty() || step.equals(id));
        if (bare) {
            return Optional.of(PublishedFormat.PRESENTATION); // some hosters give no more than the id
        }
        String word = door ? at + 1 < steps.size() ? steps.get(at + 1) : "" : at > 0 ? steps.get(at - 1) : "";
        return PublishedFormat.named(word);
    }

    /** The folder that is tried first. */
    public URI files() {
        return homes.getFirst();
    }

    /** The same with the one folder in which the files were found. */
    PlaybackAddress at(URI home) {
        return new PlaybackAddress(page, id, format, List.of(home), hasToken);
    }

    private static Optional<String> segment(URI page) {
        for (String segment : page.getPath().split("/", -1)) {
            if (ID.matcher(segment).matches()) {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parameter(URI page, String name) {
        Matcher parameters = PARAMETER.matcher(page.getRawQuery() == null ? "" : page.getRawQuery());
        while (parameters.find()) {
            if (parameters.group(1).equals(name)) {
                return decoded(parameters.group(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /** The address of one file; each step of its path is encoded. */
    URI file(String relative) throws FetchFailure {
        URI files = files();
        try {
            String path = files.getPath() + relative;
            return new URI(files.getScheme(), null, files.getHost(), files.getPort(), path, null, null);
        } catch (URISyntaxException impossible) {
            throw new FetchFailure("A file name makes no address.", false);
        }
    }

    /** Without the token, which is a key. */
    @Override
    public String toString() {
        return files().toString();
    }
}
