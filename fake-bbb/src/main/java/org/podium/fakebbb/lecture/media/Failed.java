package org.podium.fakebbb.lecture.media;

import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.io.IOException;

/** Turns FFmpeg's negative numbers into exceptions with its words. */
final class Failed {
    private Failed() {}

    /** The number itself if it is no error. */
    static int unless(int result, String what) throws IOException {
        if (result < 0) {
            byte[] words = new byte[256];
            av_strerror(result, words, words.length);
            throw new IOException(what + ": " + new String(words, java.nio.charset.StandardCharsets.US_ASCII).trim());
        }
        return result;
    }
}
