package org.podium.film.source.fetch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small picture of a slide, which stands for it where it cannot be had. */
final class SlideThumbnail {
    private static final Pattern SLIDE = Pattern.compile("(presentation/[^/]+)/(?:svgs/)?slide-?(\\d{1,6})\\.\\w+");

    /** What the last bytes of a whole SVG hold; some writers put a comment behind it. */
    private static final String SVG_END = "</svg>";

    private static final int TAIL = 512;

    private SlideThumbnail() {}

    /** Where the thumbnail of a file lies; empty if the file is no slide. */
    static Optional<String> of(String file) {
        Matcher slide = SLIDE.matcher(file);
        return slide.matches()
                ? Optional.of(slide.group(1) + "/thumbnails/thumb-" + slide.group(2) + ".png")
                : Optional.empty();
    }

    /** Whether a picture is plainly none: empty, cut off, or something else. Not whether all others can be read. */
    static boolean isBroken(Path file) throws IOException {
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
