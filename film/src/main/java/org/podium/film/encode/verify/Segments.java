package org.podium.film.encode.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.Timeline;

/** A film in segments, as browsers play it: its playlists, and each rendition joined to one file and looked at as such. */
final class Segments {
    /** Players take the length from the playlist; a still picture at the end may be counted for less. */
    private static final Duration MOST_OFF = Duration.ofMillis(1_100);

    private final Timeline timeline;
    private final Function<Path, List<Finding>> whole;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param whole finds what is wrong with one file
     */
    Segments(Timeline timeline, Function<Path, List<Finding>> whole) {
        this.timeline = timeline;
        this.whole = whole;
    }

    List<Finding> of(Path master) {
        Optional<Playlist> playlist = read(master);
        if (playlist.isPresent()) {
            for (Captions captions : timeline.captions()) {
                if (!playlist.get().captions().contains(captions.language())) {
                    findings.add(new Finding.MissingCaptions(captions.name()));
                }
            }
            for (String name : playlist.get().names()) {
                inside(master, name).ifPresent(this::rendition);
            }
        }
        return findings;
    }

    private void rendition(Path file) {
        Optional<Playlist> playlist = read(file);
        if (playlist.isEmpty()) {
            return;
        }
        if (!playlist.get().ends()) {
            findings.add(new Finding.PlaylistBroken(name(file)));
        }
        if (playlist.get().length().minus(timeline.length()).abs().compareTo(MOST_OFF) > 0) {
            findings.add(new Finding.PlaylistLength(
                    name(file), timeline.length(), playlist.get().length()));
        }
        List<Path> parts = new ArrayList<>();
        for (String name : playlist.get().names()) {
            inside(file, name).ifPresent(parts::add);
        }
        if (parts.size() == playlist.get().names().size()) {
            joined(parts).forEach(finding -> findings.add(new Finding.Within(name(file), finding)));
        }
    }

    private Optional<Playlist> read(Path file) {
        Optional<Playlist> playlist =
                Playlist.read(file).filter(found -> !found.names().isEmpty());
        if (playlist.isEmpty()) {
            findings.add(
                    Files.exists(file) ? new Finding.PlaylistBroken(name(file)) : new Finding.MissingFile(name(file)));
        }
        return playlist;
    }

    /** A file beside or below a playlist; what climbs, is not there or is empty is told. */
    private Optional<Path> inside(Path playlist, String name) {
        Path folder = playlist.toAbsolutePath().resolveSibling(".").normalize();
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && file.toFile().length() > 0) {
                return Optional.of(file);
            }
        } catch (InvalidPathException _) {
            // told below
        }
        findings.add(new Finding.MissingFile(folder.getFileName() + "/" + name));
        return Optional.empty();
    }

    private List<Finding> joined(List<Path> parts) {
        try {
            Path file = Files.createTempFile("film", ".mp4");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    for (Path part : parts) {
                        Files.copy(part, out);
                    }
                }
                return whole.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last two steps of a path: {@code 720p/index.m3u8}. */
    private static String name(Path file) {
        Path path = file.toAbsolutePath();
        return path.subpath(Math.max(0, path.getNameCount() - 2), path.getNameCount())
                .toString();
    }
}
