package org.podium.film.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.podium.film.encode.output.Folders;
import org.podium.film.process.FilmFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

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

    /**
     * As asked on the command line.
     *
     * @param part whether only a part of a film goes there
     * @throws ParameterException with what is wrong with it
     */
    static Destination parsed(Path place, boolean part, CommandSpec spec) {
        Destination destination = new Destination(place);
        destination.objection(part).ifPresent(wrong -> {
            throw new ParameterException(spec.commandLine(), wrong);
        });
        return destination;
    }

    private Optional<String> objection(boolean part) {
        if (place.getFileName() == null) {
            return Optional.of("The root folder cannot be replaced by a film: name a folder or a file in it.");
        }
        if (OTHER_FILES.contains(ending())) {
            return Optional.of("A film is a folder, or a file that ends in .mp4: ." + ending() + " is not made.");
        }
        if (part && isFile()) {
            return Optional.of("A part of a film is a folder; 'film join' makes the .mp4 of all parts.");
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
        Path unfinished = FilmFiles.unfinished(folder());
        return isFile() ? List.of(unfinished, fetched(), folder()) : List.of(unfinished, fetched());
    }

    /** Where a recording from an address may be kept meanwhile. */
    Path fetched() {
        return FilmFiles.fetched(folder(), String.valueOf(place.getFileName()));
    }

    /** Puts the finished film where it was asked for. */
    void deliver() {
        if (isFile()) {
            Folders.replaceFile(folder().resolve(FilmFiles.VIDEO), place);
            Folders.remove(folder());
        }
    }

    private String ending() {
        String name = String.valueOf(place.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
