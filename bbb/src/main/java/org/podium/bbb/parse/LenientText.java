package org.podium.bbb.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters: UTF-8 unless the answer says otherwise, with any byte that is not UTF-8 taken as Western
 * Windows. Front servers send {@code text/xml} without a charset, and old front ends wrote Latin-1 into UTF-8.
 */
final class LenientText extends Reader {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern IN_TYPE = Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)");
    private static final Pattern IN_PROLOG = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)");
    private static final int PROLOG = 200;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(8192).limit(0);
    private boolean ended;

    private LenientText(InputStream in) {
        this.in = in;
    }

    static Reader of(InputStream raw, String contentType) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 8192);
        in.mark(PROLOG);
        byte[] start = in.readNBytes(PROLOG);
        in.reset();
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
            return new LenientText(in);
        }
        if (startsWith(start, 0xfe, 0xff) || startsWith(start, 0xff, 0xfe)) {
            return new InputStreamReader(in, StandardCharsets.UTF_16);
        }
        Charset told = told(IN_TYPE, contentType)
                .or(() -> told(IN_PROLOG, new String(start, StandardCharsets.ISO_8859_1)))
                .orElse(StandardCharsets.UTF_8);
        boolean utf8 = told.equals(StandardCharsets.UTF_8) || told.equals(StandardCharsets.US_ASCII);
        return utf8 ? new LenientText(in) : new InputStreamReader(in, told);
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> told(Pattern where, String text) {
        Matcher matcher = where.matcher(text);
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(into, offset, taken);
        return taken;
    }

    private void decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isMalformed()) {
            takeAsWestern(result.length());
        }
        boolean waiting = chars.position() == 0 && !ended;
        chars.flip();
        if (waiting) {
            refill();
        }
    }

    /** There is room: a malformed stretch has at most three bytes and is met with room for a pair of characters. */
    private void takeAsWestern(int length) {
        byte[] stray = new byte[Math.min(length, chars.remaining())];
        bytes.get(stray);
        chars.put(WESTERN.decode(ByteBuffer.wrap(stray)));
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
