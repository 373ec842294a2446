package org.podium.film.encode.av.write;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.javacpp.BytePointer;
import org.podium.film.encode.av.Packets;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * Keeps packets of one stream in a file, with all that a muxer needs of them: containers round times, or change them by
 * edit lists. A piece is a mark, the number of its packets, and these; {@link PacketReader} reads it again.
 */
public final class PacketWriter implements AutoCloseable {
    static final int BEGINNING = 0x504B5431;

    private final DataOutputStream output;
    private final String name;

    private PacketWriter(DataOutputStream output, String name) {
        this.output = output;
        this.name = name;
    }

    /** A new file. */
    public static PacketWriter open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            DataOutputStream output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            output.writeInt(BEGINNING);
            return new PacketWriter(output, name);
        } catch (IOException failure) {
            throw failed(name, failure);
        }
    }

    /** Writes the next piece; the packets stay the caller's. */
    public void write(long mark, Packets packets) {
        try {
            output.writeLong(mark);
            output.writeInt(packets.count());
            for (AVPacket packet : packets.list()) {
                write(packet);
            }
        } catch (IOException failure) {
            throw failed(name, failure);
        }
    }

    private void write(AVPacket packet) throws IOException {
        output.writeLong(packet.pts());
        output.writeLong(packet.dts());
        output.writeLong(packet.duration());
        output.writeInt(packet.flags());
        write(packet.data(), packet.size());
        output.writeInt(packet.side_data_elems());
        for (int i = 0; i < packet.side_data_elems(); i++) {
            AVPacketSideData beside = packet.side_data().getPointer(i);
            output.writeInt(beside.type());
            write(beside.data(), beside.size());
        }
    }

    private void write(BytePointer data, long size) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(size)];
        data.get(bytes);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    private static FilmFailure failed(String name, IOException failure) {
        return new FilmFailure(FailureScope.THIS_WORKER, "cannot write " + name + ": " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        try {
            output.close();
        } catch (IOException failure) {
            throw failed(name, failure);
        }
    }
}
