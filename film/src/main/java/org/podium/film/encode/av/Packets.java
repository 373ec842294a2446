package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Encoded packets of one stream, in the order of decoding, kept in memory until they are written. */
public final class Packets implements AutoCloseable {
    private final List<AVPacket> packets = new ArrayList<>();

    /** Keeps a packet; its bytes are shared, not copied. */
    public void add(AVPacket packet) {
        packets.add(Av.made(av_packet_clone(packet), "a packet"));
    }

    public List<AVPacket> list() {
        return packets;
    }

    /** How many there are. */
    public int count() {
        return packets.size();
    }

    /** When the first is shown, in its stream's ticks. */
    public OptionalLong first() {
        return packets.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(packets.getFirst().pts());
    }

    /** How many bytes they carry. */
    public long bytes() {
        long sum = 0;
        for (AVPacket packet : packets) {
            sum += packet.size();
        }
        return sum;
    }

    /** The packets that are shown within a time, so much later; their bytes are shared, and the last ends when the time does. */
    public Packets between(long from, long to, long later) {
        Packets some = new Packets();
        for (AVPacket packet : packets) {
            if (packet.pts() >= from && packet.pts() < to) {
                some.add(packet);
                AVPacket moved = some.packets.getLast();
                moved.duration(Math.min(moved.duration(), to - moved.pts()));
                moved.pts(moved.pts() + later).dts(moved.dts() + later);
            }
        }
        return some;
    }

    /** Moves all packets to the end of another list. */
    void moveTo(Packets other) {
        other.packets.addAll(packets);
        packets.clear();
    }

    @Override
    public void close() {
        packets.forEach(packet -> av_packet_free(packet));
        packets.clear();
    }
}
