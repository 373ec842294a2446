package org.podium.film.encode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.PictureEncoder;
import org.podium.film.encode.av.RawFile;
import org.podium.film.encode.av.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;

/**
 * The composed pictures of a film as they are, for others to encode.
 *
 * @param folder for what is made beside
 */
record RawPictures(FilmPlan plan, AreaPainter painter, Path folder) {
    private static final PartSink NOWHERE = new PartSink() {
        @Override
        public void prepare(FilmPlan.Part part) {}

        @Override
        public void take(FilmPlan.Part part, List<Packets> pictures) {
            pictures.forEach(Packets::close);
        }
    };

    /** A file or pipe for pictures of a size. */
    RawFile open(Path file, Size size) {
        return RawFile.open(file, size, plan.grid().ticksPerSecond());
    }

    /** Gives those of a stretch, one part after the other, since there is one file or pipe a size. */
    void pour(FilmPlan.Part stretch, Map<Size, RawFile> files) {
        new Crew(
                        plan,
                        painter,
                        Shots.share(plan, folder),
                        size -> into(Objects.requireNonNull(files.get(size))),
                        Gauges.unwatched(plan))
                .run(plan.parts(Workload.of(plan), 1, stretch), 1, NOWHERE);
    }

    /** The times of a stretch's key frames, in seconds, with commas between. */
    String keys(FilmPlan.Part stretch) {
        return plan.keys().subSet(stretch.from(), stretch.to()).stream()
                .map(tick -> String.valueOf(plan.grid().time(tick).toNanos() / 1e9))
                .collect(Collectors.joining(","));
    }

    private static PictureEncoder into(RawFile file) {
        return new PictureEncoder() {
            @Override
            public void encode(VideoFrame picture, long tick, boolean key, List<Box> changed, Packets into) {
                file.write(picture, tick);
            }

            @Override
            public void finish(Packets into) {}

            @Override
            public void close() {}
        };
    }
}
