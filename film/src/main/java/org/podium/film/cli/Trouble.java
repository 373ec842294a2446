package org.podium.film.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.av.FilmFailure;
import org.podium.film.encode.av.FilmFailure.Scope;
import org.podium.film.source.fetch.FetchFailure;

/** Why a command failed, as its exit code and its last line tell whoever started it. */
enum Trouble {
    /** The recording's fault: another try gives the same. */
    THIS_RECORDING(2),
    /** This machine's, or that of a server that does not answer now: another try may succeed. */
    THIS_WORKER(3),
    /** The disk is full: no try succeeds before somebody makes room. */
    NO_ROOM(5);

    /** Where less is free, whatever could not be written could not be written for that. */
    private static final long FULL = 16L << 20;

    private final int exitCode;

    Trouble(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    /**
     * What a failure means.
     *
     * @param place where was written
     */
    static Trouble of(Throwable failure, Path place) {
        return switch (failure) {
            case FetchFailure fetch when fetch.noRoom() -> NO_ROOM;
            case FetchFailure fetch when !fetch.worthRetrying() -> THIS_RECORDING;
            case FilmFailure own when own.scope() == Scope.THIS_RECORDING -> THIS_RECORDING;
            case IOException other when !(other instanceof FetchFailure) -> THIS_RECORDING;
            default -> saysSo(failure) || full(place) ? NO_ROOM : THIS_WORKER;
        };
    }

    /** In the words of our own check, or of the system where it speaks English. */
    private static boolean saysSo(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("No space left") || words.contains("not enough room on the disk")) {
                return true;
            }
        }
        return false;
    }

    /** The system's words depend on its language; the disk itself does not. */
    private static boolean full(Path place) {
        @Nullable Path folder = place.toAbsolutePath();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
