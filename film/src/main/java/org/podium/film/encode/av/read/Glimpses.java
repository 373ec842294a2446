package org.podium.film.encode.av.read;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.podium.film.encode.av.frame.Luma;
import org.podium.film.encode.webcam.Light;

/** A few pictures of a file, each the last key frame before a moment. */
public final class Glimpses implements AutoCloseable {
    private final Optional<VideoReader> reader;

    private Glimpses(Optional<VideoReader> reader) {
        this.reader = reader;
    }

    /** Of a file, in which there may be none. */
    public static Glimpses of(Path file) {
        return new Glimpses(VideoReader.open(file));
    }

    /** How bright the picture is; empty where there is none. */
    public Optional<Light> at(Duration moment) {
        return reader.flatMap(open -> {
            open.seek(moment.toNanos() / 1000);
            return open.step() ? open.shown().map(frame -> new Luma(frame).light()) : Optional.empty();
        });
    }

    @Override
    public void close() {
        reader.ifPresent(VideoReader::close);
    }
}
