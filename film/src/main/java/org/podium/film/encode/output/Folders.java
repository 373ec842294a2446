package org.podium.film.encode.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.process.FilmFiles;

/** Making, moving and removing folders; what fails here is this machine's fault. */
public final class Folders {
    private Folders() {}

    /** Makes a folder and those above it. */
    public static Path create(Path folder) {
        return doing("make " + folder.getFileName(), () -> Files.createDirectories(folder));
    }

    /** Writes a text file. */
    public static void write(Path file, String text) {
        doing("write " + file.getFileName(), () -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }

    /** Copies a file. */
    public static void copy(Path from, Path to) {
        doing("copy " + from.getFileName(), () -> Files.copy(from, to));
    }

    /** Refuses a place where something other than an older film or an empty folder lies: it would be lost. */
    public static void demandReplaceable(Path target) {
        boolean free = doing("look at " + target.getFileName(), () -> {
            if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                return !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            }
            try (Stream<Path> within = Files.list(target)) {
                return Files.isRegularFile(target.resolve(FilmFiles.MANIFEST))
                        || within.findAny().isEmpty();
            }
        });
        if (!free) {
            throw new FilmFailure(
                    FailureScope.THIS_WORKER,
                    "there is something else than a film at " + target + ": it would be lost. Name another place, or a"
                            + " file that ends in .mp4");
        }
    }

    /** Puts a whole folder in its place, where an older one may be. */
    public static void replace(Path whole, Path target) {
        Path old = target.resolveSibling("." + target.getFileName() + ".old");
        doing("put " + target.getFileName() + " in its place", () -> {
            remove(old);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        });
        remove(old);
    }

    /** Puts a file in its place, where an older one may be. */
    public static void replaceFile(Path whole, Path target) {
        doing(
                "put " + target.getFileName() + " in its place",
                () -> Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Removes a folder with all that is in it, if it is there; links are removed, not followed. */
    public static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        doing("remove " + folder.getFileName(), () -> {
            try (Stream<Path> found = Files.walk(folder)) {
                List<Path> deepestFirst =
                        found.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.deleteIfExists(path);
                }
            }
            return folder;
        });
    }

    /** How many bytes the files of a folder have. */
    public static long bytes(Path folder) {
        return doing("measure " + folder.getFileName(), () -> {
            try (Stream<Path> found = Files.walk(folder)) {
                return found.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
        });
    }

    /** All files of a folder, by their path from there. */
    public static List<Manifest.Item> list(Path folder) {
        return doing("list " + folder.getFileName(), () -> {
            try (Stream<Path> found = Files.walk(folder)) {
                return found.filter(Files::isRegularFile)
                        .map(file -> new Manifest.Item(
                                folder.relativize(file).toString().replace('\\', '/'),
                                file.toFile().length()))
                        .sorted(Comparator.comparing(Manifest.Item::path))
                        .toList();
            }
        });
    }

    /** Does something with files; a failure says what was tried. */
    static <T> T doing(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException failure) {
            throw new FilmFailure(FailureScope.THIS_WORKER, "cannot " + what + ": " + failure.getMessage(), failure);
        }
    }

    /** Something done with files. */
    interface Work<T> {
        T run() throws IOException;
    }
}
