package org.podium.film.encode.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.write.Interleaver;
import org.podium.film.encode.av.write.Muxer;
import org.podium.film.encode.av.write.PacketReader;
import org.podium.film.encode.av.write.PacketWriter;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.progress.RenderListener;

/**
 * The MP4 of a film that has segments too, written when no encoder is open any more. libavformat keeps its index in
 * memory, 72 bytes for each packet: 50 MB after four hours, beside all that encoders hold. So the packets wait in files.
 */
final class LateMp4 implements AutoCloseable {
    private static final String FOLDER = "waiting";

    private final Path folder;
    private final PacketWriter pictures;
    private final PacketWriter sounds;
    private final Interleaver track;

    /**
     * @param work where the packets wait
     * @param picture what the muxer must know; taken over, as is {@code sound}
     */
    LateMp4(Path work, StreamShape picture, Optional<StreamShape> sound, Muxer target) {
        this.folder = Folders.create(work.resolve(FOLDER));
        this.pictures = PacketWriter.open(pictures());
        this.sounds = PacketWriter.open(sounds());
        this.track = new Interleaver(picture, sound, List.of(target));
    }

    private Path pictures() {
        return folder.resolve("pictures");
    }

    private Path sounds() {
        return folder.resolve("sounds");
    }

    /** Keeps one part; the packets stay the caller's. */
    void keep(FilmPlan.Chunk part, Packets picture, Packets sound) {
        pictures.write(part.to(), picture);
        sounds.write(part.to(), sound);
    }

    /** Writes the file. */
    void finish(RenderListener listener) {
        pictures.close();
        sounds.close();
        try (PacketReader seen = PacketReader.open(pictures());
                PacketReader heard = PacketReader.open(sounds())) {
            while (pass(seen, heard)) {
                AtomicFolder.throwIfCancelled(listener);
            }
        }
        track.finish();
        Folders.remove(folder);
    }

    private boolean pass(PacketReader seen, PacketReader heard) {
        try (Packets picture = new Packets();
                Packets sound = new Packets()) {
            OptionalLong to = seen.next(picture);
            heard.next(sound);
            to.ifPresent(end -> track.write(picture, sound, end));
            return to.isPresent();
        }
    }

    @Override
    public void close() {
        pictures.close();
        sounds.close();
        track.close();
    }
}
