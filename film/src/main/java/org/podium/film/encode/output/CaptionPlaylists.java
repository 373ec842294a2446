package org.podium.film.encode.output;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.podium.film.timeline.Captions;

/** Captions for players of HLS: a playlist a language, of the one WebVTT file that lies above it. */
public final class CaptionPlaylists {
    private CaptionPlaylists() {}

    /** Writes {@code captions-<language>.m3u8} for each. */
    public static void write(List<Captions> all, Duration length, Path folder) {
        for (Captions captions : all) {
            Folders.write(folder.resolve(name(captions)), text(captions, length));
        }
    }

    /** The lines of the master playlist that name them. */
    static String media(List<Captions> all) {
        StringBuilder text = new StringBuilder();
        for (Captions captions : all) {
            text.append(String.format(
                    Locale.ROOT,
                    "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"captions\",NAME=\"%s\",LANGUAGE=\"%s\","
                            + "DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI=\"%s\"\n",
                    quoted(captions.name().isBlank() ? captions.language() : captions.name()),
                    captions.language(),
                    name(captions)));
        }
        return text.toString();
    }

    private static String text(Captions captions, Duration length) {
        double seconds = Math.max(0.001, Times.seconds(length));
        return String.format(Locale.ROOT, """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-TARGETDURATION:%d
            #EXT-X-PLAYLIST-TYPE:VOD
            #EXTINF:%.3f,
            ../%s
            #EXT-X-ENDLIST
            """, (long) Math.ceil(seconds), seconds, captions.file());
    }

    private static String name(Captions captions) {
        return "captions-" + captions.language() + ".m3u8";
    }

    /** Quoted strings of a playlist know neither quotes nor ends of lines. */
    private static String quoted(String name) {
        return name.replaceAll("[\"\\p{Cntrl}]", "'");
    }
}
