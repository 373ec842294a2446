package org.podium.fakebbb.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mark of the one demo that runs on a folder, with its address for whoever starts a second one. */
final class OneDemo implements AutoCloseable {
    private final Path folder;
    private final FileChannel mark;
    private final @Nullable FileLock lock;

    private OneDemo(Path folder, FileChannel mark, @Nullable FileLock lock) {
        this.folder = folder;
        this.mark = mark;
        this.lock = lock;
    }

    /** Tries to be the one; the system takes the lock back when the process ends, however it does. */
    static OneDemo on(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel mark =
                FileChannel.open(folder.resolve(".demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new OneDemo(folder, mark, mark.tryLock());
        } catch (OverlappingFileLockException _) {
            return new OneDemo(folder, mark, null);
        }
    }

    /** Whether no other demo runs on the folder. */
    boolean alone() {
        return lock != null;
    }

    /** Notes where the pages are. */
    void at(String address) throws IOException {
        mark.truncate(0);
        mark.write(ByteBuffer.wrap(address.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Where the other one is, once it has started. */
    Optional<String> other() throws IOException {
        String address = Files.readString(folder.resolve(".demo.lock"));
        return address.isBlank() ? Optional.empty() : Optional.of(address);
    }

    @Override
    public void close() throws IOException {
        mark.close();
    }
}
