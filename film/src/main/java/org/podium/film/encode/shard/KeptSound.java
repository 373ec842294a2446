package org.podium.film.encode.shard;

import java.nio.file.Path;
import java.time.Duration;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.write.PacketReader;
import org.podium.film.encode.plan.Grid;
import org.podium.film.encode.run.AudioSource;

/** The film's sound as the first of several processes encoded it: a piece a segment. */
final class KeptSound implements AudioSource {
    private final PacketReader file;
    private final AudioSource like;
    private final Grid grid;
    private long read;

    /**
     * @param like sound that would be encoded the same way; taken over
     */
    KeptSound(Path file, AudioSource like, Grid grid) {
        this.file = PacketReader.open(file);
        this.like = like;
        this.grid = grid;
    }

    @Override
    public StreamShape shape() {
        return like.shape();
    }

    @Override
    public Packets until(Duration moment) {
        Packets packets = new Packets();
        long tick = Math.max(1, grid.tick(moment));
        while (read < tick) {
            read = file.next(packets).orElse(Long.MAX_VALUE);
        }
        return packets;
    }

    @Override
    public void close() {
        file.close();
        like.close();
    }
}
