package org.podium.server.conversion.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.util.FileSystemUtils;

/**
 * Where a film is made: what was fetched for it, kept for the next attempt, and what an attempt made of it.
 *
 * @param place hidden beside the films, on the same disk
 */
public record MakingFolder(Path place, int attempt) {
    /** How long what was fetched is kept when nobody makes the film any more: long enough to be asked for once more. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final String ENDING = ".making";

    /** That of one attempt, made and marked as used now. */
    public static MakingFolder of(Path videos, UUID conversion, int attempt, Instant now) throws IOException {
        MakingFolder folder = new MakingFolder(videos.resolve("." + conversion + ENDING), attempt);
        Files.createDirectories(folder.place);
        Files.setLastModifiedTime(folder.place, FileTime.from(now));
        return folder;
    }

    /** The recording, as it was published. */
    Path recording() {
        return place.resolve("recording");
    }

    /** The film of this attempt: another process may still be busy with that of an earlier one. */
    public Path film() {
        return place.resolve("film-" + attempt);
    }

    /** Puts the finished film among the others, and removes all that was only needed for it. */
    public Path deliver(Path videos, UUID conversion) throws IOException {
        Path target = videos.resolve(conversion + "-" + attempt);
        FileSystemUtils.deleteRecursively(target);
        Files.move(film(), target, StandardCopyOption.ATOMIC_MOVE);
        remove();
        return target;
    }

    /** Removes what this and earlier attempts made, and keeps what was fetched. */
    public void keepFetched() throws IOException {
        try (DirectoryStream<Path> made = Files.newDirectoryStream(place, "{film-*,.film-*}")) {
            for (Path film : made) {
                FileSystemUtils.deleteRecursively(film);
            }
        }
    }

    public void remove() throws IOException {
        FileSystemUtils.deleteRecursively(place);
    }

    /**
     * Removes what was kept for an attempt that never came.
     *
     * @param wanted whether somebody makes this film, or will
     */
    public static void sweep(Path videos, Predicate<UUID> wanted, Instant now) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(videos, ".*" + ENDING)) {
            for (Path place : all) {
                boolean old = Files.getLastModifiedTime(place).toInstant().isBefore(now.minus(KEPT));
                if (old && conversion(place).filter(wanted.negate()).isPresent()) {
                    FileSystemUtils.deleteRecursively(place);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whose it is; none of a folder that somebody else put there, which stays. */
    private static Optional<UUID> conversion(Path place) {
        String name = place.getFileName().toString();
        try {
            return Optional.of(UUID.fromString(name.substring(1, name.length() - ENDING.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
