package org.podium.bbb.parse;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends XML before a strict parser sees it. BBB makes element names out of what a participant's front end sends
 * ({@code customdata}) and out of notes on a meeting ({@code metadata}); without mending, one odd name would make the
 * list of all meetings unreadable. Characters and references that XML forbids are dropped or escaped too.
 */
final class XmlRepairReader extends Reader {
    private static final List<String> FREE_NAMED = List.of("customdata", "metadata");
    private static final Pattern TAG = Pattern.compile("(/?)([A-Za-z_][A-Za-z0-9_.-]*)(.*)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}");
    private static final int LONGEST_TAG = 512;
    private static final int LONGEST_REFERENCE = 9;
    private static final String CDATA = "![CDATA[";
    private static final char REPLACEMENT = '\ufffd';

    private final Pushback in;
    private final StringBuilder out = new StringBuilder();
    private int given;
    private boolean inCdata;
    private @Nullable String freeNamed;
    private @Nullable IOException failure;
    private final Deque<String> open = new ArrayDeque<>();

    XmlRepairReader(Reader in) {
        this.in = new Pushback(in);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (given == out.length()) {
            if (failure != null) {
                throw failure;
            }
            out.setLength(0);
            given = 0;
            if (!mendSome()) {
                return -1;
            }
        }
        int taken = Math.min(length, out.length() - given);
        out.getChars(given, given + taken, into, offset);
        given += taken;
        return taken;
    }

    /** Mends up to a buffer's worth; false at the end. A failure waits until what came before it has been taken. */
    private boolean mendSome() {
        try {
            return mendBuffer();
        } catch (IOException e) {
            failure = e;
            return true;
        }
    }

    private boolean mendBuffer() throws IOException {
        int first = in.read();
        for (int c = first; c >= 0; c = in.read()) {
            if (inCdata) {
                cdata((char) c);
            } else if (c == '<') {
                tag();
            } else if (c == '&') {
                reference();
            } else {
                keep((char) c);
            }
            if (out.length() >= 4096) {
                return true;
            }
        }
        return first >= 0;
    }

    private void cdata(char c) throws IOException {
        if (c == ']' && upcoming("]>")) {
            out.append("]]>");
            inCdata = false;
        } else {
            keep(c);
        }
    }

    private void tag() throws IOException {
        if (upcoming(CDATA)) {
            out.append('<').append(CDATA);
            inCdata = true;
        } else if (freeNamed != null) {
            freeNamedTag(freeNamed);
        } else {
            out.append('<');
            for (String name : FREE_NAMED) {
                if (upcoming(name + ">")) {
                    out.append(name).append('>');
                    freeNamed = name;
                    return;
                }
            }
        }
    }

    /** Only what is balanced comes out, whatever the names are. */
    private void freeNamedTag(String outer) throws IOException {
        String inside = upTo('>', LONGEST_TAG);
        if (inside == null) {
            out.append("&lt;");
            return;
        }
        Matcher tag = TAG.matcher(inside);
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(2);
        if (tag.group(1).isEmpty()) {
            out.append('<').append(name).append('>');
            if (tag.group(3).endsWith("/")) {
                out.append("</").append(name).append('>');
            } else {
                open.push(name);
            }
        } else if (name.equals(open.peek())) {
            close(open.pop());
        } else if (name.equals(outer) && tag.group(3).isBlank()) {
            open.forEach(this::close);
            open.clear();
            close(outer);
            freeNamed = null;
        }
    }

    private void close(String name) {
        out.append("</").append(name).append('>');
    }

    private void reference() throws IOException {
        String name = upTo(';', LONGEST_REFERENCE);
        if (name == null) {
            out.append("&amp;");
        } else if (!REFERENCE.matcher(name).matches()) {
            out.append("&amp;");
            in.unread(name + ";");
        } else if (name.startsWith("#") && !allowed(codePoint(name))) {
            out.append(REPLACEMENT);
        } else {
            out.append('&').append(name).append(';');
        }
    }

    private static int codePoint(String reference) {
        return reference.startsWith("#x")
                ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
    }

    private void keep(char c) throws IOException {
        if (Character.isHighSurrogate(c)) {
            int next = in.read();
            if (next >= 0 && Character.isLowSurrogate((char) next)) {
                out.append(c).append((char) next);
                return;
            }
            if (next >= 0) {
                in.unread(String.valueOf((char) next));
            }
        }
        if (allowed(c)) {
            out.append(c);
        }
    }

    /** The characters of XML 1.0. */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0xd800)
                || (point >= 0xe000 && point < 0xfffe)
                || (point >= 0x10000 && point <= 0x10ffff);
    }

    /** Takes the text if it comes next, else takes nothing. */
    private boolean upcoming(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            int c = in.read();
            if (c != text.charAt(i)) {
                if (c >= 0) {
                    in.unread(String.valueOf((char) c));
                }
                in.unread(text.substring(0, i));
                return false;
            }
        }
        return true;
    }

    /** Takes up to and with the end; null, and nothing taken, if it does not come within the most. */
    private @Nullable String upTo(char end, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < most) {
            int c = in.read();
            if (c == end) {
                return text.toString();
            }
            if (c < 0 || c == '<') {
                if (c == '<') {
                    in.unread("<");
                }
                break;
            }
            text.append((char) c);
        }
        in.unread(text);
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
