package org.podium.film.encode.output;

import java.nio.file.Path;
import java.time.Duration;
import org.podium.film.layout.Size;

/** {@code thumbnails.vtt}: which part of which sheet shows which stretch of the film. */
public final class ThumbnailTrack {
    private ThumbnailTrack() {}

    /** How thumbnails lie on their sheets. */
    public record Sheets(int count, int intervalSeconds, int columns, int perSheet, Size size) {}

    /** Writes the file. */
    public static void write(Sheets sheets, Duration length, Path folder) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < sheets.count(); i++) {
            Duration start = Duration.ofSeconds((long) i * sheets.intervalSeconds());
            Duration next = start.plusSeconds(sheets.intervalSeconds());
            int place = i % sheets.perSheet();
            text.append('\n').append(Times.vtt(start)).append(" --> ");
            text.append(Times.vtt(next.compareTo(length) < 0 ? next : length)).append('\n');
            text.append("thumbnails-").append(i / sheets.perSheet() + 1).append(".jpg#xywh=");
            text.append(place % sheets.columns() * sheets.size().width()).append(',');
            text.append(place / sheets.columns() * sheets.size().height()).append(',');
            text.append(sheets.size().width())
                    .append(',')
                    .append(sheets.size().height())
                    .append('\n');
        }
        Folders.write(folder.resolve("thumbnails.vtt"), text.toString());
    }
}
