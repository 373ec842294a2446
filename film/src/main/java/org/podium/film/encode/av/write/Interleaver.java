package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avutil.av_compare_ts;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.StreamShape;

/**
 * Writes pictures and sound of one rendition in the order of their times, part after part. The parts were encoded apart,
 * each with its own times of decoding; here they get common ones: the times of showing in order, as far back as the
 * encoder reorders.
 */
public final class Interleaver implements AutoCloseable {
    private final StreamShape picture;
    private final Optional<StreamShape> sound;
    private final List<Muxer> targets;
    private final int delay;
    /** Times of showing of the last pictures written, not yet used as times of decoding. */
    private final Deque<Long> history = new ArrayDeque<>();

    private boolean begun;

    /** Prepares the targets for their first packet. */
    public Interleaver(StreamShape picture, Optional<StreamShape> sound, List<Muxer> targets) {
        this.picture = picture;
        this.sound = sound;
        this.targets = targets;
        this.delay = picture.parameters.video_delay();
        for (Muxer target : targets) {
            target.add(picture);
            sound.ifPresent(target::add);
            target.start();
        }
    }

    /**
     * Writes one part.
     *
     * @param end the tick after the part's last, up to which its last picture is shown
     */
    public void write(Packets pictures, Packets voice, long end) {
        retime(pictures.list(), end);
        int next = 0;
        List<AVPacket> sounds = voice.list();
        for (AVPacket packet : pictures.list()) {
            while (next < sounds.size() && comesBefore(sounds.get(next), packet)) {
                send(sounds.get(next++), 1);
            }
            send(packet, 0);
        }
        while (next < sounds.size()) {
            send(sounds.get(next++), 1);
        }
    }

    private boolean comesBefore(AVPacket voice, AVPacket picture) {
        return sound.isPresent()
                && av_compare_ts(voice.dts(), sound.get().timeBase, picture.dts(), this.picture.timeBase) < 0;
    }

    private void send(AVPacket packet, int stream) {
        targets.forEach(target -> target.write(packet, stream));
    }

    private void retime(List<AVPacket> packets, long end) {
        long[] shown = packets.stream().mapToLong(AVPacket::pts).sorted().toArray();
        if (!begun) {
            for (int i = delay; i > 0; i--) {
                history.add(shown[0] - i);
            }
            begun = true;
        }
        for (long time : shown) {
            history.add(time);
        }
        for (AVPacket packet : packets) {
            int place = Arrays.binarySearch(shown, packet.pts());
            packet.duration((place + 1 < shown.length ? shown[place + 1] : end) - packet.pts());
            packet.dts(history.removeFirst());
        }
    }

    /** Ends the targets well. */
    public void finish() {
        targets.forEach(Muxer::finish);
    }

    @Override
    public void close() {
        targets.forEach(Muxer::close);
        picture.close();
        sound.ifPresent(StreamShape::close);
    }
}
