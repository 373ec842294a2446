package org.podium.film.encode.av.frame;

import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_KEEP_REF;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame_flags;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_link;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE170M;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avfilter.AVFilter;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.podium.film.encode.av.Av;
import org.podium.film.layout.Size;
import org.podium.film.process.FilmFailure;

/**
 * From BT.601, in which browsers and BBB's own scripts code cameras and screens without saying so, to the BT.709 of our
 * pictures. Left as it is, red faces turn orange. This is libavfilter's {@code colorspace}, which does it with vectors.
 */
public final class ColourMatrix implements AutoCloseable {
    private final AVFilterGraph graph;
    private final AVFilterContext source;
    private final AVFilterContext sink;
    private final AVFrame converted;

    /** For pictures of a size. */
    public ColourMatrix(Size size) {
        graph = Av.made(avfilter_graph_alloc(), "a filter");
        converted = Av.made(av_frame_alloc(), "a frame");
        try {
            graph.nb_threads(1);
            source = filter(
                    "buffer",
                    "video_size=" + size.width() + "x" + size.height() + ":pix_fmt=" + AV_PIX_FMT_YUV420P
                            + ":time_base=1/1:colorspace=smpte170m:range=tv");
            AVFilterContext matrix = filter("colorspace", "iall=bt601-6-625:all=bt709:fast=1");
            sink = filter("buffersink", null);
            Av.working(avfilter_link(source, 0, matrix, 0), "prepare colours");
            Av.working(avfilter_link(matrix, 0, sink, 0), "prepare colours");
            Av.working(avfilter_graph_config(graph, null), "prepare colours");
        } catch (FilmFailure failure) {
            close();
            throw failure;
        }
    }

    private AVFilterContext filter(String name, @Nullable String settings) {
        AVFilter kind = Av.made(avfilter_get_by_name(name), "the filter " + name);
        AVFilterContext made = new AVFilterContext(null);
        Av.working(avfilter_graph_create_filter(made, kind, name, settings, null, graph), "prepare " + name);
        return made;
    }

    /** The same picture in the other colours; valid until the next call. */
    public AVFrame convert(VideoFrame picture) {
        av_frame_unref(converted);
        picture.av().colorspace(AVCOL_SPC_SMPTE170M);
        Av.working(av_buffersrc_add_frame_flags(source, picture.av(), AV_BUFFERSRC_FLAG_KEEP_REF), "convert colours");
        Av.working(av_buffersink_get_frame(sink, converted), "convert colours");
        return converted;
    }

    @Override
    public void close() {
        av_frame_free(converted);
        avfilter_graph_free(graph);
    }
}
