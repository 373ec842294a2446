package org.podium.film.encode.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names the codecs of an MP4 header as RFC 6381 wants them, from its avcC and mp4a boxes. */
final class Codecs {
    private Codecs() {}

    static String of(Path header) {
        byte[] bytes = Folders.doing("read " + header.getFileName(), () -> Files.readAllBytes(header));
        int picture = find(bytes, "avcC");
        String codecs = picture < 0
                ? ""
                : String.format("avc1.%02x%02x%02x", bytes[picture + 5], bytes[picture + 6], bytes[picture + 7]);
        return find(bytes, "mp4a") < 0 ? codecs : codecs + ",mp4a.40.2";
    }

    private static int find(byte[] bytes, String box) {
        byte[] name = box.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + 8 <= bytes.length; i++) {
            if (bytes[i] == name[0] && bytes[i + 1] == name[1] && bytes[i + 2] == name[2] && bytes[i + 3] == name[3]) {
                return i;
            }
        }
        return -1;
    }
}
