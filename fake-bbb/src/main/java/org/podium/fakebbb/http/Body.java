package org.podium.fakebbb.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of an answer: in memory, or a piece of a file. */
public sealed interface Body {
    long length();

    void writeTo(OutputStream out) throws IOException;

    /** A body made for one answer. */
    final class Bytes implements Body {
        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** A piece of a file, read as it is sent. */
    record Piece(Path file, long from, long length) implements Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            try (FileChannel channel = FileChannel.open(file)) {
                channel.position(from);
                InputStream in = Channels.newInputStream(channel);
                byte[] buffer = new byte[64 * 1024];
                long left = length;
                while (left > 0) {
                    int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                    if (read < 0) {
                        return;
                    }
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        }
    }
}
