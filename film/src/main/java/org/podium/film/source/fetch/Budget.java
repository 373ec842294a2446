package org.podium.film.source.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes a download may still bring: as the limits say, and as the disk has room. */
final class Budget {
    /** What a download leaves free for everybody else who writes to the disk. */
    static final long RESERVE = 256L << 20;

    private final AtomicLong allowed;
    private final AtomicLong room;
    private final AtomicLong came = new AtomicLong();
    private final Arrival arrival;

    Budget(long allowed, long free, Arrival arrival) {
        this.allowed = new AtomicLong(allowed);
        this.room = new AtomicLong(free - RESERVE);
        this.arrival = arrival;
    }

    static Budget of(long allowed, Path folder, Arrival arrival) throws FetchFailure {
        try {
            return new Budget(allowed, Files.getFileStore(folder).getUsableSpace(), arrival);
        } catch (IOException unknown) {
            throw new FetchFailure("It cannot be asked how full the disk is: " + unknown.getMessage(), true);
        }
    }

    /** Refuses beforehand what will not fit. */
    void expect(long bytes) throws FetchFailure {
        if (bytes > allowed.get()) {
            throw tooLarge();
        }
        if (bytes > room.get()) {
            throw FetchFailure.noRoom(bytes, Math.max(0, room.get()) + RESERVE);
        }
    }

    /** Takes bytes that came. */
    void take(long bytes) throws FetchFailure {
        if (allowed.addAndGet(-bytes) < 0) {
            throw tooLarge();
        }
        if (room.addAndGet(-bytes) < 0) {
            throw FetchFailure.noRoom(bytes, RESERVE);
        }
        arrival.came(came.addAndGet(bytes));
    }

    /** Counts bytes that lie here from an earlier attempt: of the same recording, and on the disk already. */
    void count(long bytes) throws FetchFailure {
        if (allowed.addAndGet(-bytes) < 0) {
            throw tooLarge();
        }
    }

    /** Bytes that came since the download began. */
    long came() {
        return came.get();
    }

    private static FetchFailure tooLarge() {
        return new FetchFailure("The recording is larger than allowed.", false);
    }
}
