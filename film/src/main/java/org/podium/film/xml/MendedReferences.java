package org.podium.film.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * References that XML forbids, taken out: a control character that somebody pasted into a drawing or a chat is written
 * as its number, and a strict parser would end there. An ampersand that begins no reference stands for itself.
 */
final class MendedReferences extends Reader {
    private static final Pattern REFERENCE = Pattern.compile("amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}");

    private static final int LONGEST_REFERENCE = 9;

    private static final String CDATA = "<![CDATA[";

    private static final String CDATA_END = "]]>";

    private static final int BUFFER = 1 << 14;

    private final Reader in;
    /** What was read and not looked at yet, then what is ready. */
    private final StringBuilder raw = new StringBuilder();

    private final StringBuilder out = new StringBuilder();
    private final char[] buffer = new char[BUFFER];
    private int given;
    private boolean inCdata;
    private boolean ended;

    MendedReferences(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (given == out.length()) {
            if (ended && raw.isEmpty()) {
                return -1;
            }
            out.setLength(0);
            given = 0;
            fill();
            mend();
        }
        int taken = Math.min(length, out.length() - given);
        out.getChars(given, given + taken, into, offset);
        given += taken;
        return taken;
    }

    private void fill() throws IOException {
        int got = ended ? -1 : in.read(buffer, 0, BUFFER);
        if (got < 0) {
            ended = true;
        } else {
            raw.append(buffer, 0, got);
        }
    }

    /** Mends as much of what was read as can be judged without what follows it. */
    private void mend() {
        int sure = ended ? raw.length() : Math.max(0, raw.length() - LONGEST_REFERENCE - 2);
        int at = 0;
        while (at < sure) {
            at = inCdata ? cdata(at, sure) : markup(at, sure);
        }
        raw.delete(0, at);
    }

    private int cdata(int from, int sure) {
        int end = raw.indexOf(CDATA_END, from);
        if (end < 0) {
            out.append(raw, from, sure);
            return sure;
        }
        inCdata = false;
        out.append(raw, from, end + CDATA_END.length());
        return end + CDATA_END.length();
    }

    private int markup(int from, int sure) {
        int at = from;
        while (at < sure && raw.charAt(at) != '&' && raw.charAt(at) != '<') {
            at++;
        }
        out.append(raw, from, at);
        if (at == sure) {
            return sure;
        }
        if (raw.charAt(at) == '&') {
            return reference(at);
        }
        inCdata = begins(CDATA, at);
        int taken = inCdata ? CDATA.length() : 1;
        out.append(raw, at, at + taken);
        return at + taken;
    }

    private boolean begins(String text, int at) {
        return raw.length() >= at + text.length()
                && raw.substring(at, at + text.length()).equals(text);
    }

    private int reference(int at) {
        int most = Math.min(raw.length(), at + 2 + LONGEST_REFERENCE);
        int end = raw.substring(at, most).indexOf(';');
        String name = end < 0 ? "" : raw.substring(at + 1, at + end);
        if (!REFERENCE.matcher(name).matches()) {
            out.append("&amp;");
            return at + 1;
        }
        if (!name.startsWith("#") || allowed(codePoint(name))) {
            out.append('&').append(name).append(';');
        }
        return at + end + 1;
    }

    private static int codePoint(String name) {
        return name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    }

    /** The characters of XML 1.0. */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
