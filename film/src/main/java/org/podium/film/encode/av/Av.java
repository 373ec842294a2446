package org.podium.film.encode.av;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_FATAL;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_ENOMEM;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Pointer;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/** What all owners of libav objects share: error codes to words, options, time bases. */
public final class Av {
    /** libav's unit where nothing else is said: one microsecond. */
    public static final AVRational MICROSECONDS = av_make_q(1, 1_000_000);

    static {
        av_log_set_level(AV_LOG_FATAL); // what went wrong is told by the codes; a bad file could fill the log
    }

    private Av() {}

    /** Passes a result on, or says what failed while reading the recording. */
    public static int reading(int code, String doing) {
        return check(code, doing, FailureScope.THIS_RECORDING);
    }

    /** Passes a result on, or says what failed on this machine. */
    public static int working(int code, String doing) {
        return check(code, doing, FailureScope.THIS_WORKER);
    }

    private static int check(int code, String doing, FailureScope scope) {
        if (code < 0) {
            FailureScope whose = code == AVERROR_ENOMEM() ? FailureScope.THIS_WORKER : scope;
            throw new FilmFailure(whose, doing + ": " + words(code));
        }
        return code;
    }

    /** Passes a new object on; libav answers null only when memory is short or a part of it is not built in. */
    public static <P extends Pointer> P made(P pointer, String what) {
        if (pointer == null || pointer.isNull()) {
            throw new FilmFailure(FailureScope.THIS_WORKER, "cannot make " + what);
        }
        return pointer;
    }

    static String words(int code) {
        byte[] text = new byte[128];
        av_strerror(code, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    /** Options as libav takes them, from name and value in turn; the caller frees them. */
    public static AVDictionary options(String... namesAndValues) {
        AVDictionary options = new AVDictionary(null);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            working(avutil.av_dict_set(options, namesAndValues[i], namesAndValues[i + 1], 0), "set an option");
        }
        return options;
    }
}
