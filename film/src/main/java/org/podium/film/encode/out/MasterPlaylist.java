package org.podium.film.encode.out;

import java.util.List;
import java.util.Locale;

/** The playlist that names all renditions. */
public final class MasterPlaylist {
    private MasterPlaylist() {}

    /** Its text; a player begins with the first, so that is the middle of the ladder. */
    public static String text(List<Manifest.Rendition> renditions, int mostPicturesPerSecond) {
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        int middle = (renditions.size() - 1) / 2;
        append(text, renditions.get(middle), mostPicturesPerSecond);
        for (int i = 0; i < renditions.size(); i++) {
            if (i != middle) {
                append(text, renditions.get(i), mostPicturesPerSecond);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Manifest.Rendition rendition, int rate) {
        text.append(String.format(
                Locale.ROOT,
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,RESOLUTION=%dx%d,FRAME-RATE=%d.000,CODECS=\"%s\"%n",
                rendition.bandwidth(),
                rendition.averageBandwidth(),
                rendition.size().width(),
                rendition.size().height(),
                rate,
                rendition.codecs()));
        text.append(rendition.name()).append("/index.m3u8\n");
    }
}
