package org.podium.film.encode;

import java.util.List;
import org.podium.film.encode.av.Packets;

/** Takes the film's parts in their order. */
interface PartTaker {
    /** What can be done for a part while its pictures are still being encoded. */
    void prepare(FilmPlan.Part part);

    /** Takes a part, one list of packets a rendition, and closes them. */
    void take(FilmPlan.Part part, List<Packets> pictures);
}
