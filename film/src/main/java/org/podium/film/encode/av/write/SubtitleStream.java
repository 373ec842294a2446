package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.Subtitles;

/** Captions on their way into an MP4, as timed text of 3GPP (tx3g): each sample a length and the text. */
final class SubtitleStream {
    static final AVRational MILLISECONDS = av_make_q(1, 1000);

    private static final int LONGEST = 0xFFFF;
    /**
     * How all of it looks: below, in the middle, white on nothing, 18 points of the player's own face. In order: flags,
     * justification, background, box of text, style (font 1, size 18), table of fonts (1 is "Sans-Serif").
     */
    private static final byte[] LOOK = HexFormat.of()
            .parseHex("00000000" + "01ff" + "00000000" + "0000000000000000" + "00000000" + "0001" + "0012" + "ffffffff"
                    + "0000001866746162" + "0001" + "0001" + "0a" + "53616e732d536572" + "6966");

    private final int number;
    private final List<Subtitles.Line> samples;
    private int next;

    private SubtitleStream(int number, List<Subtitles.Line> samples) {
        this.number = number;
        this.samples = samples;
    }

    static SubtitleStream add(AVFormatContext context, Subtitles subtitles, Duration length) {
        AVStream stream = Av.made(avformat_new_stream(context, null), "a stream");
        AVCodecParameters parameters = stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_SUBTITLE);
        parameters.codec_id(AV_CODEC_ID_MOV_TEXT);
        BytePointer look = new BytePointer(
                Av.made(av_mallocz((long) LOOK.length + AV_INPUT_BUFFER_PADDING_SIZE), "a description of a stream"));
        look.put(LOOK, 0, LOOK.length);
        parameters.extradata(look);
        parameters.extradata_size(LOOK.length);
        stream.time_base(MILLISECONDS);
        stream.metadata(Av.options("language", subtitles.threeLetters(), "handler_name", subtitles.name()));
        return new SubtitleStream(stream.index(), filled(subtitles.inTurn(length)));
    }

    /** Between two texts there is an empty one: a sample ends only where the next begins. */
    private static List<Subtitles.Line> filled(List<Subtitles.Line> lines) {
        List<Subtitles.Line> filled = new ArrayList<>();
        Duration said = Duration.ZERO;
        for (Subtitles.Line line : lines) {
            if (line.start().compareTo(said) > 0) {
                filled.add(new Subtitles.Line(said, line.start(), ""));
            }
            filled.add(line);
            said = line.end();
        }
        return filled;
    }

    /** Gives out what begins by a moment; each packet is there only while it is taken. */
    void until(long millis, Consumer<AVPacket> taker) {
        while (next < samples.size() && samples.get(next).start().toMillis() <= millis) {
            AVPacket packet = Av.made(av_packet_alloc(), "a packet");
            try {
                fill(packet, samples.get(next++));
                taker.accept(packet);
            } finally {
                av_packet_free(packet);
            }
        }
    }

    int number() {
        return number;
    }

    private void fill(AVPacket packet, Subtitles.Line line) {
        byte[] text = bytes(line.text());
        Av.working(av_new_packet(packet, text.length + 2), "make a packet");
        packet.data()
                .put(
                        ByteBuffer.allocate(text.length + 2)
                                .putShort((short) text.length)
                                .put(text)
                                .array(),
                        0,
                        text.length + 2);
        packet.stream_index(number);
        packet.pts(line.start().toMillis());
        packet.dts(packet.pts());
        packet.duration(line.end().toMillis() - packet.pts());
        packet.flags(AV_PKT_FLAG_KEY);
    }

    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST ? bytes : bytes(text.substring(0, LONGEST / 4));
    }
}
