package org.podium.film.encode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.podium.film.encode.av.PacketWriter;
import org.podium.film.encode.av.Packets;

/** Keeps what one of several processes encoded: pictures a part, sound a segment, for whoever joins them. */
final class ShareWriter implements PartSink, AutoCloseable {
    private static final String ENDING = ".packets";
    private static final String SOUND = "sound" + ENDING;

    private final FilmPlan plan;
    private final FilmPlan.Part stretch;
    private final Optional<SoundTrack> sound;
    private final Watch watch;
    private final List<PacketWriter> pictures = new ArrayList<>();
    private final Optional<PacketWriter> heard;
    private long soundUntil;

    /**
     * @param stretch which pictures come
     * @param sound all of the film's, when it belongs here
     */
    ShareWriter(FilmPlan plan, FilmPlan.Part stretch, Path folder, Optional<SoundTrack> sound, Watch watch) {
        this.plan = plan;
        this.stretch = stretch;
        this.sound = sound;
        this.watch = watch;
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
    public void prepare(FilmPlan.Part part) {
        long until = part.to() == stretch.to() ? plan.end() : part.to();
        while (heard.isPresent() && sound.isPresent() && soundUntil < until) {
            if (watch.cancelled()) {
                throw new CancellationException("called off");
            }
            soundUntil = Math.min(soundUntil + plan.grid().seconds(FilmPlan.SEGMENT_SECONDS), plan.end());
            try (Packets packets = sound.get().until(plan.end(new FilmPlan.Part(0, soundUntil)))) {
                heard.get().write(soundUntil, packets);
            }
        }
    }

    @Override
    public void take(FilmPlan.Part part, List<Packets> packets) {
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
