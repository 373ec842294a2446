package org.podium.server.web.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request whose body was read whole and found short enough. */
final class ShortBody extends HttpServletRequestWrapper {
    private final byte[] whole;
    private final ByteArrayInputStream bytes;

    private ShortBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.whole = bytes;
        this.bytes = new ByteArrayInputStream(bytes);
    }

    /** The request with its body; none if that is longer, of which no more is read than to find out. */
    static Optional<ShortBody> of(HttpServletRequest request, int longest) throws IOException {
        if (request.getContentLengthLong() > longest) {
            return Optional.empty();
        }
        byte[] bytes = request.getInputStream().readNBytes(longest + 1);
        return bytes.length > longest ? Optional.empty() : Optional.of(new ShortBody(request, bytes));
    }

    /** Whether it has control characters in its texts. */
    boolean strange() {
        return Typed.strangeInJson(whole);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("it is all here");
            }

            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return bytes.read(into, offset, length);
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
