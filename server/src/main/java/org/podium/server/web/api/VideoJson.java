package org.podium.server.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.podium.server.library.Video;
import org.podium.server.library.film.Lack;

/** A video as the API tells it; addresses are relative to the server's. */
record VideoJson(
        UUID id,
        String title,
        Instant heldAt,
        double seconds,
        String audience,
        List<Lack> missing,
        boolean trashed,
        String page,
        String poster,
        String hls,
        String mp4) {
    private static final double MILLIS = 1000;

    static VideoJson of(Video video) {
        String media = "/media/" + video.id() + "/" + video.edition();
        return new VideoJson(
                video.id().value(),
                video.title(),
                video.heldAt(),
                video.duration().toMillis() / MILLIS,
                video.audience().name().toLowerCase(Locale.ROOT),
                video.missing(),
                video.trashed(),
                "/videos/" + video.id(),
                media + "/poster.jpg",
                media + "/hls/master.m3u8",
                media + "/video.mp4");
    }
}
