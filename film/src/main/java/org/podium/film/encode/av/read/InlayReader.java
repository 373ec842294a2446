package org.podium.film.encode.av.read;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.Subtitles;
import org.podium.film.timeline.Chapter;

/** Reads back what an MP4 carries beside pictures and sound. */
public final class InlayReader {
    private InlayReader() {}

    /** The title, the chapters and the subtitles of a file, as a player finds them; languages in three letters. */
    public static Inlay read(Path path) {
        try (MediaFile file = MediaFile.open(path)) {
            return new Inlay(
                    text(file.context.metadata(), "title"),
                    Duration.of(file.claimedMicros(), ChronoUnit.MICROS),
                    chapters(file),
                    subtitles(file));
        }
    }

    private static List<Chapter> chapters(MediaFile file) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < file.context.nb_chapters(); i++) {
            AVChapter mark = new AVChapter(file.context.chapters().get(i));
            chapters.add(new Chapter(time(mark.start(), mark.time_base()), text(mark.metadata(), "title"), ""));
        }
        return chapters;
    }

    private static List<Subtitles> subtitles(MediaFile file) {
        Map<Integer, List<Subtitles.Line>> lines = new TreeMap<>();
        for (int i = 0; i < file.context.nb_streams(); i++) {
            if (file.stream(i).codecpar().codec_id() == AV_CODEC_ID_MOV_TEXT) {
                lines.put(i, new ArrayList<>());
            }
        }
        if (!lines.isEmpty()) {
            readInto(lines, file);
        }
        List<Subtitles> subtitles = new ArrayList<>();
        lines.forEach((stream, own) -> {
            AVDictionary words = file.stream(stream).metadata();
            subtitles.add(new Subtitles(text(words, "language"), text(words, "handler_name"), own));
        });
        return subtitles;
    }

    private static void readInto(Map<Integer, List<Subtitles.Line>> lines, MediaFile file) {
        AVPacket packet = Av.made(av_packet_alloc(), "a packet");
        try {
            while (av_read_frame(file.context, packet) >= 0) {
                List<Subtitles.Line> own = lines.get(packet.stream_index());
                if (own != null && packet.size() > 2) {
                    own.add(line(packet, file.stream(packet.stream_index())));
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
    }

    private static Subtitles.Line line(AVPacket packet, AVStream stream) {
        byte[] bytes = new byte[packet.size()];
        packet.data().get(bytes);
        int length = Math.min(bytes.length - 2, ((bytes[0] & 255) << 8) | (bytes[1] & 255));
        return new Subtitles.Line(
                time(packet.pts(), stream.time_base()),
                time(packet.pts() + packet.duration(), stream.time_base()),
                new String(bytes, 2, length, StandardCharsets.UTF_8));
    }

    private static Duration time(long units, AVRational unit) {
        return Duration.of(av_rescale_q(units, unit, Av.MICROSECONDS), ChronoUnit.MICROS);
    }

    private static String text(AVDictionary words, String key) {
        AVDictionaryEntry entry = av_dict_get(words, key, null, 0);
        return entry == null ? "" : entry.value().getString(StandardCharsets.UTF_8);
    }
}
