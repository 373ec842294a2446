package org.podium.server.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The processes that use what lies in a folder, told by file locks: the kernel lets go of them with the process, however it
 * ends. Within one process they are counted, since file locks belong to the process as a whole.
 */
final class FolderUsers {
    /** One object a folder: two channels on one file in one process would undo each other's locks. */
    private static final Map<Path, FolderUsers> KNOWN = new ConcurrentHashMap<>();

    private final Path folder;
    private final ReentrantLock turn = new ReentrantLock();
    private int here;
    private @Nullable FileChannel users;

    private FolderUsers(Path folder) {
        this.folder = folder;
    }

    static FolderUsers of(Path folder) {
        return KNOWN.computeIfAbsent(folder.toAbsolutePath().normalize(), FolderUsers::new);
    }

    /** What is done while nobody else comes or goes. */
    interface Act<T> {
        T run() throws IOException;
    }

    /** Waits for its turn among all processes. */
    <T> T alone(Act<T> act) throws IOException {
        turn.lock();
        try (FileChannel file = FileChannel.open(folder.resolve("turn"), CREATE, WRITE);
                FileLock _ = file.lock()) {
            return act.run();
        } finally {
            turn.unlock();
        }
    }

    /** One user more; only in a turn. */
    void join() throws IOException {
        if (users == null) {
            FileChannel file = FileChannel.open(folder.resolve("users"), CREATE, READ, WRITE);
            file.lock(0, Long.MAX_VALUE, true);
            users = file;
        }
        here++;
    }

    /** One user less; whether that was the last one of all processes. Only in a turn. */
    boolean leave() throws IOException {
        here--;
        if (here > 0 || users == null) {
            return false;
        }
        users.close();
        users = null;
        try (FileChannel file = FileChannel.open(folder.resolve("users"), READ, WRITE);
                FileLock last = file.tryLock()) {
            return last != null;
        }
    }
}
