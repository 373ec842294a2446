package org.podium.film.xml;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters of an XML file: wrong bytes and characters that XML forbids become harmless ones, and a tag or text that
 * never ends is refused before a parser keeps it.
 */
public final class LenientReader extends FilterReader {
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int HEAD = 200;

    private final int longestRun;
    private int run;

    /**
     * Reads.
     *
     * @param longestRun characters that a tag or a text may have
     */
    public LenientReader(InputStream bytes, int longestRun) throws IOException {
        super(new MendedReferences(decode(bytes)));
        this.longestRun = longestRun;
    }

    private static Reader decode(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            in.skipNBytes(3);
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return new InputStreamReader(in, StandardCharsets.UTF_16);
        }
        return new InputStreamReader(in, charset(head));
    }

    private static Charset charset(String head) {
        Matcher declared = ENCODING.matcher(head);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        for (int i = from; i < from + got; i++) {
            char c = buffer[i];
            run = c == '<' ? 0 : run + 1;
            if (run > longestRun) {
                throw new IOException("a tag or text of more than " + longestRun + " characters");
            }
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
                buffer[i] = ' ';
            }
        }
        return got;
    }
}
