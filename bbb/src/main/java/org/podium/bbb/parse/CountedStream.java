package org.podium.bbb.parse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.TransportException;

/** Counts the bytes, and ends in trouble past the most that is taken. */
final class CountedStream extends FilterInputStream {
    private final long most;
    private long seen;

    CountedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? one : counted(one, 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int taken = super.read(into, offset, length);
        return taken < 0 ? taken : counted(taken, taken);
    }

    private int counted(int result, int bytes) throws TransportException {
        seen += bytes;
        if (seen > most) {
            throw new TransportException(new BbbError.TooLarge("bytes", most));
        }
        return result;
    }

    /** Marks would have bytes counted twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    long seen() {
        return seen;
    }
}
