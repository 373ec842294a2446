package org.podium.film.encode.av.frame;

import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_DATA_VIDEO_HINT;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_new_side_data;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_remove_side_data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrameSideData;
import org.podium.film.encode.av.Av;
import org.podium.film.layout.Box;

/**
 * Tells the encoder where a picture differs from the one before, so that it does not look elsewhere. The bytes are
 * libavutil's AVVideoHint followed by its AVVideoRects; JavaCPP has no classes for them.
 */
public interface Hints {
    int HEAD = 32;
    int RECTANGLE = 16;
    int CHANGED = 1;

    /** More than these are told as the one box around them. */
    int MOST = 64;

    Hints NONE = new Hints() {
        @Override
        public void give(VideoFrame picture, List<Box> changed) {}

        @Override
        public void take(VideoFrame picture) {}
    };

    Hints KEPT = new Hints() {
        @Override
        public void give(VideoFrame picture, List<Box> changed) {
            int count = Math.min(changed.size(), MOST);
            AVFrameSideData data = Av.made(
                    av_frame_new_side_data(picture.av(), AV_FRAME_DATA_VIDEO_HINT, HEAD + (long) RECTANGLE * count),
                    "a hint");
            ByteBuffer bytes = data.data().capacity(data.size()).asByteBuffer().order(ByteOrder.nativeOrder());
            bytes.putLong(0, count).putLong(8, HEAD).putLong(16, RECTANGLE).putInt(24, CHANGED);
            List<Box> told = changed.size() <= MOST ? changed : List.of(around(changed));
            bytes.putLong(0, told.size()).position(HEAD);
            for (Box box : told) {
                bytes.putInt(box.x()).putInt(box.y()).putInt(box.width()).putInt(box.height());
            }
        }

        @Override
        public void take(VideoFrame picture) {
            av_frame_remove_side_data(picture.av(), AV_FRAME_DATA_VIDEO_HINT);
        }
    };

    void give(VideoFrame picture, List<Box> changed);

    void take(VideoFrame picture);

    private static Box around(List<Box> boxes) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (Box box : boxes) {
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.x() + box.width());
            bottom = Math.max(bottom, box.y() + box.height());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
