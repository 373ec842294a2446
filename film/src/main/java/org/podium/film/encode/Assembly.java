package org.podium.film.encode;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.Interleaver;
import org.podium.film.encode.av.Muxer;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.out.Folders;

/** Joins the parts in their order with the sound, and writes the MP4 and the segments. */
final class Assembly implements PartSink, AutoCloseable {
    private final FilmPlan plan;
    private final Optional<? extends Voice> sound;
    private final List<Interleaver> tracks = new ArrayList<>();
    private final Queue<Packets> voices = new ArrayDeque<>();

    Assembly(FilmPlan plan, Output output, Optional<? extends Voice> sound, List<StreamShape> pictures) {
        this.plan = plan;
        this.sound = sound;
        Path folder = output.folder();
        for (int i = 0; i < pictures.size(); i++) {
            Rendition rendition = plan.renditions().get(i);
            List<Muxer> targets = new ArrayList<>();
            if (i == 0) {
                targets.add(Muxer.mp4(folder.resolve("video.mp4"), output.inlay()));
            }
            if (output.segments()) {
                Path own = Folders.create(folder.resolve("hls").resolve(rendition.name()));
                targets.add(Muxer.hls(own, FilmPlan.SEGMENT_SECONDS));
            }
            tracks.add(new Interleaver(pictures.get(i), sound.map(Voice::shape), targets));
        }
    }

    /** Where it is written, with segments or without, and what the MP4 carries beside. */
    record Output(Path folder, boolean segments, Inlay inlay) {}

    @Override
    public void prepare(FilmPlan.Part part) {
        voices.add(sound.isPresent() ? sound.get().until(plan.end(part)) : new Packets());
    }

    @Override
    public void take(FilmPlan.Part part, List<Packets> pictures) {
        try (Packets voice = voices.remove()) {
            for (int i = 0; i < pictures.size(); i++) {
                try (Packets own = pictures.get(i)) {
                    tracks.get(i).write(own, voice, part.to());
                }
            }
        }
    }

    void finish() {
        tracks.forEach(Interleaver::finish);
    }

    @Override
    public void close() {
        voices.forEach(Packets::close);
        tracks.forEach(Interleaver::close);
        sound.ifPresent(Voice::close);
    }
}
