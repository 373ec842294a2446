package org.podium.film.encode;

import java.util.List;
import org.podium.film.encode.av.Packets;

/** Where the encoded parts of a film go, in their order. */
interface PartSink {
    /** Encodes the sound of a part, which needs none of its pictures. */
    void prepare(FilmPlan.Part part);

    /** Takes a part that was prepared, one list of packets a rendition, and closes them. */
    void take(FilmPlan.Part part, List<Packets> pictures);
}
