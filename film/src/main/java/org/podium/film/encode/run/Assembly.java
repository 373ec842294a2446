package org.podium.film.encode.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.write.Interleaver;
import org.podium.film.encode.av.write.Muxer;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.process.FilmFiles;

/** Joins the parts in their order with the sound, and writes the segments and the MP4. */
public final class Assembly implements ChunkSink, AutoCloseable {
    private final FilmPlan plan;
    private final Optional<? extends AudioSource> sound;
    private final List<Interleaver> tracks = new ArrayList<>();
    private final Queue<Packets> voices = new ArrayDeque<>();
    private final Optional<LateMp4> late;

    public Assembly(FilmPlan plan, Output output, Optional<? extends AudioSource> sound, List<StreamShape> pictures) {
        this.plan = plan;
        this.sound = sound;
        Muxer mp4 = Muxer.mp4(output.folder().resolve(FilmFiles.VIDEO), output.inlay());
        this.late = output.late()
                ? Optional.of(
                        new LateMp4(output.folder(), pictures.getFirst().copy(), sound.map(AudioSource::shape), mp4))
                : Optional.empty();
        for (int i = 0; i < pictures.size(); i++) {
            List<Muxer> targets = new ArrayList<>();
            if (i == 0 && late.isEmpty()) {
                targets.add(mp4);
            }
            if (output.segments()) {
                String name = plan.renditions().get(i).name();
                Path own = Folders.create(output.folder().resolve("hls").resolve(name));
                targets.add(Muxer.hls(own, FilmPlan.SEGMENT_SECONDS));
            }
            tracks.add(new Interleaver(pictures.get(i), sound.map(AudioSource::shape), targets));
        }
    }

    /**
     * What is written.
     *
     * @param segments with them, or the MP4 alone
     * @param inlay what the MP4 carries beside
     * @param late whether the MP4 waits until all is taken, since encoders are open meanwhile; only with segments
     */
    public record Output(Path folder, boolean segments, Inlay inlay, boolean late) {}

    @Override
    public void prepare(FilmPlan.Chunk part) {
        voices.add(sound.isPresent() ? sound.get().until(plan.end(part)) : new Packets());
    }

    @Override
    public void take(FilmPlan.Chunk part, List<Packets> pictures) {
        try (Packets voice = voices.remove()) {
            late.ifPresent(file -> file.keep(part, pictures.getFirst(), voice));
            for (int i = 0; i < pictures.size(); i++) {
                try (Packets own = pictures.get(i)) {
                    tracks.get(i).write(own, voice, part.to());
                }
            }
        }
    }

    public void finish(RenderListener listener) {
        tracks.forEach(Interleaver::finish);
        late.ifPresent(file -> file.finish(listener));
    }

    @Override
    public void close() {
        voices.forEach(Packets::close);
        tracks.forEach(Interleaver::close);
        late.ifPresent(LateMp4::close);
        sound.ifPresent(AudioSource::close);
    }
}
