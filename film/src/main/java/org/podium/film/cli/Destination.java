package org.podium.film.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.podium.film.encode.out.Folders;

/**
 * Where a film goes: a folder with all that belongs to it, or one MP4 file.
 *
 * @param place as asked, made absolute
 */
record Destination(Path place) {
    private static final Set<String> OTHER_FILES = Set.of("mkv", "webm", "mov", "m4v", "avi", "ts", "m3u8");

    Destination {
        place = place.toAbsolutePath().normalize();
    }

    /** What is wrong with it, if anything. */
    Optional<String> objection() {
        if (place.getFileName() == null) {
            return Optional.of("The root folder cannot be replaced by a film: name a folder or a file in it.");
        }
        if (OTHER_FILES.contains(ending())) {
            return Optional.of("A film is a folder, or a file that ends in .mp4: ." + ending() + " is not made.");
        }
        return isFile() && Files.isDirectory(place)
                ? Optional.of(place + " is a folder: name a file in it, or a folder whose name does not end in .mp4.")
                : Optional.empty();
    }

    boolean isFile() {
        return ending().equals("mp4");
    }

    /** The folder in which the film is made; a file lies in it under its own name first. */
    Path folder() {
        return isFile() ? place.resolveSibling("." + place.getFileName() + ".film") : place;
    }

    /** What lies there only while the film is made. */
    List<Path> temporary() {
        Path unfinished = Folders.unfinished(folder());
        return isFile() ? List.of(unfinished, fetched(), folder()) : List.of(unfinished, fetched());
    }

    /** Where a recording from an address may be kept meanwhile. */
    Path fetched() {
        return folder().resolveSibling("." + place.getFileName() + ".fetched");
    }

    /** Puts the finished film where it was asked for. */
    void deliver() {
        if (isFile()) {
            Folders.replaceFile(folder().resolve("video.mp4"), place);
            Folders.remove(folder());
        }
    }

    private String ending() {
        String name = String.valueOf(place.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
