package org.podium.film.encode.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.frame.RawFile;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.encode.av.write.PictureEncoder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.WorkEstimate;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.run.ChunkSink;
import org.podium.film.encode.run.ParallelEncoder;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;

/**
 * The composed pictures of a film as they are, for others to encode.
 *
 * @param folder for what is made beside
 */
record RawPictures(FilmPlan plan, AreaPainter painter, Path folder) {
    private static final ChunkSink NOWHERE = new ChunkSink() {
        @Override
        public void prepare(FilmPlan.Chunk part) {}

        @Override
        public void take(FilmPlan.Chunk part, List<Packets> pictures) {
            pictures.forEach(Packets::close);
        }
    };

    /** A file or pipe for pictures of a size. */
    RawFile open(Path file, Size size) {
        return RawFile.open(file, size, plan.grid().ticksPerSecond());
    }

    /** Gives those of a stretch, one part after the other, since there is one file or pipe a size. */
    void pour(FilmPlan.Chunk stretch, Map<Size, RawFile> files) {
        new ParallelEncoder(
                        plan,
                        painter,
                        ThumbnailCapture.shard(plan, folder),
                        size -> into(Objects.requireNonNull(files.get(size))),
                        EncodeContext.unwatched(plan))
                .run(plan.chunks(WorkEstimate.of(plan), 1, stretch), 1, NOWHERE);
    }

    /** The times of a stretch's key frames, in seconds, with commas between. */
    String keys(FilmPlan.Chunk stretch) {
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
