package org.podium.film.source.fetch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells of a picture file that came whether it is plainly none. */
final class BrokenPicture {
    /** What the last bytes of a whole SVG hold; some writers put a comment behind it. */
    private static final String SVG_END = "</svg>";

    private static final int TAIL = 512;

    private BrokenPicture() {}

    /** Whether it is empty, cut off, or something else. Not whether all others can be read. */
    static boolean is(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return true;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            int first = bytes.readUnsignedByte();
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return switch (extension(file)) {
                case "svg" -> !new String(tail, StandardCharsets.ISO_8859_1).contains(SVG_END);
                case "png" -> first != 0x89 || !new String(tail, StandardCharsets.ISO_8859_1).contains("IEND");
                case "jpg", "jpeg" -> first != 0xFF;
                default -> false;
            };
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
