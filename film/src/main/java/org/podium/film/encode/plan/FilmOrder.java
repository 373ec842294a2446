package org.podium.film.encode.plan;

import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.layout.Layout;
import org.podium.film.layout.Size;

/**
 * How the film is wanted.
 *
 * @param canvas the largest picture; made smaller where the recording does not deserve it
 * @param cameras whether webcams are seen
 * @param chat whether the chat is seen beside the picture
 * @param names whether names are seen in the chat
 * @param hls whether segments in several sizes are made, or the one MP4 alone
 * @param workers how many parts are encoded side by side
 * @param coding how H.264 is encoded
 * @param fineness how fine moving pictures are shown
 */
public record FilmOrder(
        Layout layout,
        Size canvas,
        boolean cameras,
        boolean chat,
        boolean names,
        boolean hls,
        int workers,
        VideoSettings coding,
        Fineness fineness) {
    public FilmOrder {
        if (workers < 1 || workers > 64) {
            throw new IllegalArgumentException("1 to 64 workers, not " + workers);
        }
    }

    /** What most want: 720p, following what was shown, with webcams, as HLS and MP4. */
    public static FilmOrder usual() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new FilmOrder(
                Layout.AUTO,
                Size.wide(720),
                true,
                false,
                true,
                true,
                Math.clamp(cores, 1, 64),
                VideoSettings.USUAL,
                Fineness.USUAL);
    }

    public FilmOrder withLayout(Layout other) {
        return new FilmOrder(other, canvas, cameras, chat, names, hls, workers, coding, fineness);
    }

    public FilmOrder withCanvas(Size other) {
        return new FilmOrder(layout, other, cameras, chat, names, hls, workers, coding, fineness);
    }

    public FilmOrder withoutCameras() {
        return new FilmOrder(layout, canvas, false, chat, names, hls, workers, coding, fineness);
    }

    public FilmOrder withChat(boolean withNames) {
        return new FilmOrder(layout, canvas, cameras, true, withNames, hls, workers, coding, fineness);
    }

    public FilmOrder mp4Only() {
        return new FilmOrder(layout, canvas, cameras, chat, names, false, workers, coding, fineness);
    }

    public FilmOrder withWorkers(int other) {
        return new FilmOrder(layout, canvas, cameras, chat, names, hls, other, coding, fineness);
    }

    public FilmOrder withCoding(VideoSettings other) {
        return new FilmOrder(layout, canvas, cameras, chat, names, hls, workers, other, fineness);
    }

    public FilmOrder withFineness(Fineness other) {
        return new FilmOrder(layout, canvas, cameras, chat, names, hls, workers, coding, other);
    }
}
