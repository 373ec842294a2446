package org.podium.film.encode.av.write;

import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.time.Duration;
import java.util.List;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.PointerPointer;
import org.podium.film.encode.av.Av;
import org.podium.film.encode.av.Inlay;
import org.podium.film.timeline.Chapter;

/** Gives chapters to a file that is about to be written. */
final class ChapterMarks {
    private ChapterMarks() {}

    /** Adds all of them; libav frees them with the context. */
    static void add(AVFormatContext context, Inlay inlay) {
        List<Chapter> chapters = inlay.gapless();
        if (chapters.isEmpty()) {
            return;
        }
        var array = new PointerPointer<AVChapter>(
                Av.made(av_mallocz((long) chapters.size() * Loader.sizeof(PointerPointer.class)), "chapters"));
        for (int i = 0; i < chapters.size(); i++) {
            Duration end = i + 1 < chapters.size() ? chapters.get(i + 1).start() : inlay.length();
            array.put(i, mark(i, chapters.get(i), end));
        }
        context.chapters(array);
        context.nb_chapters(chapters.size());
    }

    private static AVChapter mark(int number, Chapter chapter, Duration end) {
        AVChapter mark = new AVChapter(Av.made(av_mallocz(Loader.sizeof(AVChapter.class)), "a chapter"));
        mark.id(number);
        mark.time_base(Av.MICROSECONDS);
        mark.start(chapter.start().toNanos() / 1000);
        mark.end(end.toNanos() / 1000);
        mark.metadata(Av.options("title", chapter.title()));
        return mark;
    }
}
