package org.podium.film.encode.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A playlist of HLS as it was found.
 *
 * @param names what it names, in order: playlists in a master, else the beginning of the file and its segments
 * @param captions languages of the captions that a master names
 * @param length sum of the segments
 * @param ends whether it says that nothing more comes
 */
record Playlist(List<String> names, List<String> captions, Duration length, boolean ends) {
    private static final long LARGEST = 20_000_000;
    private static final Pattern MAP = Pattern.compile("#EXT-X-MAP:.*URI=\"([^\"]*)\".*");
    private static final Pattern LANGUAGE = Pattern.compile("#EXT-X-MEDIA:TYPE=SUBTITLES.*LANGUAGE=\"([^\"]*)\".*");
    private static final Pattern SECONDS = Pattern.compile("#EXTINF:(\\d{1,9}(?:\\.\\d{1,9})?),.*");

    Playlist {
        names = List.copyOf(names);
        captions = List.copyOf(captions);
    }

    /** Reads a file; empty when it is no playlist. */
    static Optional<Playlist> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() || !lines.getFirst().strip().equals("#EXTM3U")
                    ? Optional.empty()
                    : Optional.of(of(lines));
        } catch (java.nio.charset.MalformedInputException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Playlist of(List<String> lines) {
        List<String> names = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        double seconds = 0;
        for (String line : lines) {
            Matcher map = MAP.matcher(line);
            Matcher language = LANGUAGE.matcher(line);
            Matcher length = SECONDS.matcher(line);
            if (map.matches()) {
                names.add(map.group(1));
            } else if (language.matches()) {
                captions.add(language.group(1));
            } else if (length.matches()) {
                seconds += Double.parseDouble(length.group(1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                names.add(line.strip());
            }
        }
        return new Playlist(
                names, captions, Duration.ofMillis(Math.round(seconds * 1000)), lines.contains("#EXT-X-ENDLIST"));
    }
}
