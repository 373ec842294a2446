package org.podium.film.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.source.fetch.FetchFailure;

/** What a failure means to whoever started the command. */
final class Failures {
    /** Where less is free, whatever could not be written could not be written for that. */
    private static final long FULL = 16L << 20;

    private Failures() {}

    /**
     * Whom a failure concerns.
     *
     * @param place where was written
     */
    static FailureScope scope(Throwable failure, Path place) {
        return switch (failure) {
            case FetchFailure fetch when fetch.noRoom() -> FailureScope.NO_ROOM;
            case FetchFailure fetch when !fetch.worthRetrying() -> FailureScope.THIS_RECORDING;
            case FilmFailure own when own.scope() == FailureScope.THIS_RECORDING -> FailureScope.THIS_RECORDING;
            case IOException other when !(other instanceof FetchFailure) -> FailureScope.THIS_RECORDING;
            default -> saysSo(failure) || full(place) ? FailureScope.NO_ROOM : FailureScope.THIS_WORKER;
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
