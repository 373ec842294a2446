package org.podium.bbb.parse;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows whether its reader was told the end. */
final class EofTrackingReader extends FilterReader {
    private boolean ended;

    EofTrackingReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        ended |= one < 0;
        return one;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int taken = super.read(into, offset, length);
        ended |= taken < 0;
        return taken;
    }

    boolean ended() {
        return ended;
    }
}
