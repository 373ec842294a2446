package org.podium.film.encode.run;

import java.util.List;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.plan.FilmPlan;

/** Where the encoded parts of a film go, in their order. */
public interface ChunkSink {
    /** Encodes the sound of a part, which needs none of its pictures. */
    void prepare(FilmPlan.Chunk part);

    /** Takes a part that was prepared, one list of packets a rendition, and closes them. */
    void take(FilmPlan.Chunk part, List<Packets> pictures);
}
