package org.podium.film.encode.run;

import java.time.Duration;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;

/** The film's encoded sound, given from its start on. */
public interface AudioSource extends AutoCloseable {
    StreamShape shape();

    /** The packets up to a moment, from where the last call ended. */
    Packets until(Duration moment);

    @Override
    void close();
}
