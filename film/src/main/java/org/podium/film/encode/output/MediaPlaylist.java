package org.podium.film.encode.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a written playlist of one rendition shows of it.
 *
 * @param peakBits of the segment with most bits a second
 * @param meanBits bits a second of the whole
 * @param codecs as RFC 6381 names them
 */
public record MediaPlaylist(long peakBits, long meanBits, String codecs) {
    /** Reads {@code index.m3u8} and measures the segments beside it. */
    public static MediaPlaylist read(Path folder) {
        List<String> lines = Folders.doing(
                "read the playlist", () -> Files.readAllLines(folder.resolve("index.m3u8"), StandardCharsets.UTF_8));
        double seconds = 0;
        double total = 0;
        long bytes = 0;
        double peak = 0;
        for (String line : lines) {
            if (line.startsWith("#EXTINF:")) {
                seconds = Double.parseDouble(line.substring("#EXTINF:".length()).replaceAll(",.*", ""));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                long size = folder.resolve(line).toFile().length();
                peak = Math.max(peak, size * 8 / Math.max(0.5, seconds));
                bytes += size;
                total += seconds;
            }
        }
        long mean = Math.round(bytes * 8 / Math.max(0.001, total));
        return new MediaPlaylist(Math.round(peak), mean, Codecs.of(folder.resolve("init.mp4")));
    }
}
