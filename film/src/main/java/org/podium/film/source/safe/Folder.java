package org.podium.film.source.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a published recording; gives only files that lie in it, links followed. */
public final class Folder {
    private final Path root;

    public Folder(Path root) throws IOException {
        this.root = root.toRealPath();
        if (!Files.isDirectory(this.root)) {
            throw new IOException("The recording is not a folder: " + root.getFileName());
        }
    }

    public Path root() {
        return root;
    }

    /** The regular, non-empty file under a relative path, or nothing: no reason is given to who guesses. */
    public Optional<Path> file(String relative) {
        try {
            Path real = root.resolve(relative).toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real) && Files.size(real) > 0
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }

    /** The first of several relative paths that is a file. */
    public Optional<String> firstOf(String... relatives) {
        for (String relative : relatives) {
            if (file(relative).isPresent()) {
                return Optional.of(relative);
            }
        }
        return Optional.empty();
    }
}
