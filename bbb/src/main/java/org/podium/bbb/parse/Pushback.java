package org.podium.bbb.parse;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** Characters that can be given back. Java's own locks at each character, which made reading several times slower. */
final class Pushback implements Closeable {
    private final Reader in;
    private final char[] buffer = new char[8192];
    private final StringBuilder back = new StringBuilder();
    private int next;
    private int end;

    Pushback(Reader in) {
        this.in = in;
    }

    int read() throws IOException {
        if (!back.isEmpty()) {
            char last = back.charAt(back.length() - 1);
            back.setLength(back.length() - 1);
            return last;
        }
        if (next == end) {
            end = Math.max(0, in.read(buffer, 0, buffer.length));
            next = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[next++];
    }

    /** Gives characters back, to be read again in their order. */
    void unread(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            back.append(text.charAt(i));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
