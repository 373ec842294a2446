package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.time.Duration;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.podium.film.encode.av.write.AudioEncoder;
import org.podium.film.timeline.Span;

/** Edits encoded sound, to make the odd files that recordings have. */
public final class Tape {
    private static final AVRational SAMPLES = av_make_q(1, AudioEncoder.RATE);

    private Tape() {}

    /** Lets all begin later, with nothing before. */
    public static void delay(Packets packets, Duration late) {
        long samples = late.toMillis() * AudioEncoder.RATE / 1000;
        for (AVPacket packet : packets.list()) {
            packet.pts(packet.pts() + samples);
            packet.dts(packet.dts() + samples);
        }
    }

    /** Cuts a stretch out; what comes after keeps its time. */
    public static void cut(Packets packets, Span hole) {
        packets.list().removeIf(packet -> {
            long micros = av_rescale_q(packet.pts(), SAMPLES, Av.MICROSECONDS);
            boolean inside = micros >= 0 && hole.contains(Duration.ofNanos(micros * 1000));
            if (inside) {
                av_packet_free(packet);
            }
            return inside;
        });
    }
}
