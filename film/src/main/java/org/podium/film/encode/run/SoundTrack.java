package org.podium.film.encode.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;
import org.podium.film.encode.av.read.AudioProbe;
import org.podium.film.encode.av.read.AudioReader;
import org.podium.film.encode.av.write.AudioEncoder;
import org.podium.film.encode.progress.EncodeContext;

/** The film's sound: read, laid on the time line, cut or filled up to the film's length, and encoded as asked for. */
public final class SoundTrack implements AudioSource {
    private final AudioReader reader;
    private final AudioEncoder encoder;
    private final EncodeContext context;
    private final long length;
    private final float[] left = new float[AudioEncoder.BLOCK];
    private final float[] right = new float[AudioEncoder.BLOCK];
    private long position;

    private SoundTrack(AudioReader reader, boolean mono, Duration length, EncodeContext context) {
        this.context = context;
        this.reader = reader;
        this.encoder = AudioEncoder.open(mono);
        this.length = Math.round(length.toNanos() / 1e9 * AudioEncoder.RATE);
        context.progress().expectSound((double) this.length / AudioEncoder.RATE);
    }

    /** Opens a file's sound; empty when it has none. */
    static Optional<SoundTrack> open(Path file, Duration length, EncodeContext context) {
        return AudioReader.open(file)
                .map(reader -> new SoundTrack(reader, AudioProbe.soundsMono(file, length), length, context));
    }

    @Override
    public StreamShape shape() {
        return encoder.shape();
    }

    /** Encodes up to a moment; the last time with all that is left. */
    @Override
    public Packets until(Duration moment) {
        Packets packets = new Packets();
        long end = Math.min(length, Math.round(moment.toNanos() / 1e9 * AudioEncoder.RATE));
        while (position < end) {
            int count = (int) Math.min(AudioEncoder.BLOCK, length - position);
            reader.read(left, right, count);
            context.meter().measure(() -> encoder.encode(left, right, count, packets));
            position += count;
            context.progress().heard((double) count / AudioEncoder.RATE);
            if (position == length) {
                encoder.finish(packets);
            }
        }
        return packets;
    }

    @Override
    public void close() {
        reader.close();
        encoder.close();
    }
}
