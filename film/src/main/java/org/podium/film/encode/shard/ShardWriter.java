package org.podium.film.encode.shard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.write.PacketWriter;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.Rendition;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.ChunkSink;
import org.podium.film.encode.run.SoundTrack;

/** Keeps what one of several processes encoded: pictures a part, sound a segment, for whoever joins them. */
public final class ShardWriter implements ChunkSink, AutoCloseable {
    private static final String ENDING = ".packets";
    private static final String SOUND = "sound" + ENDING;

    private final FilmPlan plan;
    private final FilmPlan.Chunk range;
    private final Optional<SoundTrack> sound;
    private final RenderListener listener;
    private final List<PacketWriter> pictures = new ArrayList<>();
    private final Optional<PacketWriter> heard;
    private long soundUntil;

    /**
     * @param range which pictures come
     * @param sound all of the film's, when it belongs here
     */
    ShardWriter(FilmPlan plan, FilmPlan.Chunk range, Path folder, Optional<SoundTrack> sound, RenderListener listener) {
        this.plan = plan;
        this.range = range;
        this.sound = sound;
        this.listener = listener;
        plan.renditions().forEach(rendition -> pictures.add(PacketWriter.open(pictures(folder, rendition))));
        heard = sound.map(_ -> PacketWriter.open(sound(folder)));
    }

    static Path pictures(Path folder, Rendition rendition) {
        return folder.resolve(rendition.name() + ENDING);
    }

    static Path sound(Path folder) {
        return folder.resolve(SOUND);
    }

    /** With the last part of the pictures comes the sound of all the rest of the film. */
    @Override
    public void prepare(FilmPlan.Chunk part) {
        long until = part.to() == range.to() ? plan.end() : part.to();
        while (heard.isPresent() && sound.isPresent() && soundUntil < until) {
            if (listener.cancelled()) {
                throw new CancellationException("called off");
            }
            soundUntil = Math.min(soundUntil + plan.grid().seconds(FilmPlan.SEGMENT_SECONDS), plan.end());
            try (Packets packets = sound.get().until(plan.end(new FilmPlan.Chunk(0, soundUntil)))) {
                heard.get().write(soundUntil, packets);
            }
        }
    }

    @Override
    public void take(FilmPlan.Chunk part, List<Packets> packets) {
        for (int i = 0; i < packets.size(); i++) {
            try (Packets own = packets.get(i)) {
                pictures.get(i).write(part.to(), own);
            }
        }
    }

    @Override
    public void close() {
        pictures.forEach(PacketWriter::close);
        heard.ifPresent(PacketWriter::close);
        sound.ifPresent(SoundTrack::close);
    }
}
