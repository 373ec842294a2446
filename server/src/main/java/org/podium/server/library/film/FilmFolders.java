package org.podium.server.library.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.podium.film.process.FilmFiles;
import org.podium.server.platform.PodiumSettings;
import org.springframework.stereotype.Component;

/** The folders of films as they lie on the disk, whether a video names them or not. */
@Component
public class FilmFolders {
    private static final String CONVERSION = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    /**
     * Conversion and attempt; hidden ones are what a film process that was killed had fetched or begun, also as earlier
     * versions named it. Nothing else that lies there is ours.
     */
    private static final Pattern NAME = Pattern.compile(CONVERSION + "-\\d{1,9}|"
            + FilmFiles.leftovers(CONVERSION + "(?:-\\d{1,9})?") + "|\\." + CONVERSION + "\\.making");

    private final Path videos;

    FilmFolders(PodiumSettings podium) {
        this.videos = podium.data().toAbsolutePath().normalize().resolve("videos");
    }

    /** One of them. */
    public record FilmFolder(Path path, String name, UUID conversion, Instant changed) {}

    /** All that are there now, by their names. */
    public List<FilmFolder> all() throws IOException {
        if (!Files.isDirectory(videos)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(videos)) {
            List<FilmFolder> folders = new ArrayList<>();
            for (Path path : there.sorted().toList()) {
                Matcher name = NAME.matcher(path.getFileName().toString());
                if (name.matches() && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(new FilmFolder(
                            path,
                            name.group(),
                            UUID.fromString(name.group(name.group(1) != null ? 1 : name.group(2) != null ? 2 : 3)),
                            Files.getLastModifiedTime(path).toInstant()));
                }
            }
            return folders;
        }
    }

    /** Where a film of this name lies. */
    public Path path(String name) {
        return videos.resolve(name);
    }
}
