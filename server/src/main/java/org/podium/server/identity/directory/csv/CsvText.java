package org.podium.server.identity.directory.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.podium.server.identity.directory.DirectoryFault;

/**
 * The lines of a text file, whatever it was written with: UTF-8, UTF-16 with its mark, or single lines of an older
 * encoding among UTF-8, as they come when two exports are put together.
 */
final class CsvText {
    private static final int MOST_BYTES = 128 << 20;
    private static final Charset OLD = Charset.forName("windows-1252");

    private CsvText() {}

    /**
     * A line without its end.
     *
     * @param odd whether it is not in the encoding of the file
     */
    record Line(int number, String text, boolean odd) {}

    static List<Line> of(Path file, Charset encoding) {
        byte[] bytes = bytes(file);
        Charset marked = marked(bytes, encoding);
        if (marked.equals(StandardCharsets.UTF_8)) {
            return utf8(bytes);
        }
        List<Line> lines = new ArrayList<>();
        for (String text : unmarked(new String(bytes, marked)).split("\r\n|\r|\n", -1)) {
            lines.add(new Line(lines.size() + 1, text, false));
        }
        return lines;
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw DirectoryFault.of("file-too-large", file);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw DirectoryFault.of("no-file", e, file);
        } catch (IOException e) {
            throw DirectoryFault.of("file-unreadable", e, file);
        }
    }

    private static Charset marked(byte[] bytes, Charset encoding) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean utf8 = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : encoding;
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Line> utf8(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= bytes.length; at++) {
            boolean end = at == bytes.length || bytes[at] == '\n' || bytes[at] == '\r';
            if (end) {
                lines.add(line(lines.size() + 1, bytes, from, at));
                boolean both = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
                at += both ? 1 : 0;
                from = at + 1;
            }
        }
        return lines;
    }

    private static Line line(int number, byte[] bytes, int from, int to) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            return new Line(number, number == 1 ? unmarked(text) : text, false);
        } catch (CharacterCodingException e) {
            return new Line(number, new String(bytes, from, to - from, OLD), true);
        }
    }
}
