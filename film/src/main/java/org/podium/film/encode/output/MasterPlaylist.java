package org.podium.film.encode.output;

import java.util.List;
import java.util.Locale;
import org.podium.film.timeline.Captions;

/** The playlist that names all renditions. */
public final class MasterPlaylist {
    private MasterPlaylist() {}

    /** Its text; a player begins with the first, so that is the middle of the ladder. */
    public static String text(List<Manifest.Rendition> renditions, List<Captions> captions, int mostPicturesPerSecond) {
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        text.append(CaptionPlaylists.media(captions));
        String more = captions.isEmpty() ? "" : ",SUBTITLES=\"captions\"";
        int middle = (renditions.size() - 1) / 2;
        append(text, renditions.get(middle), mostPicturesPerSecond, more);
        for (int i = 0; i < renditions.size(); i++) {
            if (i != middle) {
                append(text, renditions.get(i), mostPicturesPerSecond, more);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Manifest.Rendition rendition, int rate, String more) {
        text.append(String.format(
                Locale.ROOT,
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,RESOLUTION=%dx%d,FRAME-RATE=%d.000,CODECS=\"%s\"%s\n",
                rendition.bandwidth(),
                rendition.averageBandwidth(),
                rendition.size().width(),
                rendition.size().height(),
                rate,
                rendition.codecs(),
                more));
        text.append(rendition.name()).append("/index.m3u8\n");
    }
}
