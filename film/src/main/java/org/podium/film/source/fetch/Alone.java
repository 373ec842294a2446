package org.podium.film.source.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Sees to it that one process at a time fetches into a folder; the system lets go of it when the process ends. */
record Alone(FileChannel file) implements AutoCloseable {
    static Alone in(Path lock) throws IOException {
        FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(file) == null) {
            file.close();
            throw new FetchFailure("This recording is being fetched into the same folder already.", true);
        }
        return new Alone(file);
    }

    private static @Nullable FileLock locked(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
