package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_new_side_data;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.Packets;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/** Reads what a {@link PacketWriter} kept. */
public final class PacketReader implements AutoCloseable {
    private final DataInputStream input;
    private final AVPacket packet;
    private final String name;
    private long left;

    private PacketReader(DataInputStream input, String name, long left) {
        this.input = input;
        this.packet = Av.made(av_packet_alloc(), "a packet");
        this.name = name;
        this.left = left;
    }

    /** Opens a file. */
    public static PacketReader open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            DataInputStream input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            if (input.readInt() != PacketWriter.BEGINNING) {
                input.close();
                throw new IOException("something else is in it");
            }
            return new PacketReader(input, name, Files.size(file) - Integer.BYTES);
        } catch (IOException failure) {
            throw failed(name, failure);
        }
    }

    /** Reads the next piece; answers its mark, or nothing at the end. */
    public OptionalLong next(Packets into) {
        if (left == 0) {
            return OptionalLong.empty();
        }
        try {
            long mark = input.readLong();
            int count = input.readInt();
            left -= Long.BYTES + Integer.BYTES;
            for (int i = 0; i < count; i++) {
                read(into);
            }
            return OptionalLong.of(mark);
        } catch (IOException failure) {
            throw failed(name, failure);
        }
    }

    private void read(Packets into) throws IOException {
        long shown = input.readLong();
        long decoded = input.readLong();
        long duration = input.readLong();
        int flags = input.readInt();
        left -= 3 * Long.BYTES + Integer.BYTES;
        byte[] data = bytes();
        Av.working(av_new_packet(packet, data.length), "find memory for a packet");
        try {
            packet.data().put(data);
            packet.pts(shown).dts(decoded).duration(duration).flags(flags);
            int beside = input.readInt();
            left -= Integer.BYTES;
            for (int i = 0; i < beside; i++) {
                int type = input.readInt();
                left -= Integer.BYTES;
                byte[] own = bytes();
                Av.made(av_packet_new_side_data(packet, type, own.length), "a packet")
                        .put(own);
            }
            into.add(packet);
        } finally {
            av_packet_unref(packet);
        }
    }

    /** With their number before them, which may not be more than what is left of the file. */
    private byte[] bytes() throws IOException {
        int size = input.readInt();
        left -= Integer.BYTES;
        if (size < 0 || size > left) {
            throw new IOException("it ends in the middle");
        }
        left -= size;
        byte[] bytes = new byte[size];
        input.readFully(bytes);
        return bytes;
    }

    private static FilmFailure failed(String name, IOException failure) {
        return new FilmFailure(FailureScope.THIS_WORKER, "cannot read " + name + ": " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        av_packet_free(packet);
        try {
            input.close();
        } catch (IOException failure) {
            throw failed(name, failure);
        }
    }
}
