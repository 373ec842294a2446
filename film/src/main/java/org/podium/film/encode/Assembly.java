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

/** Joins the parts in their order with the sound, and writes the segments and the MP4. */
final class Assembly implements PartSink, AutoCloseable {
    private final FilmPlan plan;
    private final Optional<? extends Voice> sound;
    private final List<Interleaver> tracks = new ArrayList<>();
    private final Queue<Packets> voices = new ArrayDeque<>();
    private final Optional<LateMp4> late;

    Assembly(FilmPlan plan, Output output, Optional<? extends Voice> sound, List<StreamShape> pictures) {
        this.plan = plan;
        this.sound = sound;
        Muxer mp4 = Muxer.mp4(output.folder().resolve("video.mp4"), output.inlay());
        if (!output.segments()) {
            this.late = Optional.empty();
            tracks.add(track(pictures.getFirst(), mp4));
            return;
        }
        StreamShape largest = pictures.getFirst().copy();
        this.late = Optional.of(new LateMp4(output.folder(), largest, sound.map(Voice::shape), mp4));
        for (int i = 0; i < pictures.size(); i++) {
            Path folder = output.folder()
                    .resolve("hls")
                    .resolve(plan.renditions().get(i).name());
            tracks.add(track(pictures.get(i), Muxer.hls(Folders.create(folder), FilmPlan.SEGMENT_SECONDS)));
        }
    }

    private Interleaver track(StreamShape picture, Muxer target) {
        return new Interleaver(picture, sound.map(Voice::shape), List.of(target));
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
            late.ifPresent(file -> file.keep(part, pictures.getFirst(), voice));
            for (int i = 0; i < pictures.size(); i++) {
                try (Packets own = pictures.get(i)) {
                    tracks.get(i).write(own, voice, part.to());
                }
            }
        }
    }

    void finish(Watch watch) {
        tracks.forEach(Interleaver::finish);
        late.ifPresent(file -> file.finish(watch));
    }

    @Override
    public void close() {
        voices.forEach(Packets::close);
        tracks.forEach(Interleaver::close);
        late.ifPresent(LateMp4::close);
        sound.ifPresent(Voice::close);
    }
}
