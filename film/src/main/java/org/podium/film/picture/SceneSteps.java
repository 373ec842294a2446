package org.podium.film.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.podium.film.picture.Board.Coming;
import org.podium.film.picture.Board.Height;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Scene;

/** Walks through a scene from change to change, forward only. */
final class SceneSteps {
    private static final int INDEX_BITS = 31;

    private final Scene scene;
    private final FrameGrid grid;
    private final Map<String, Integer> places = new HashMap<>();
    /** The frame at which each mark comes, and is gone, with its index: sorted. */
    private final long[] starts;

    private final long[] ends;
    private int nextStart;
    private int nextEnd;
    private int nextViewport;
    private int nextPointer;

    SceneSteps(Scene scene, FrameGrid grid) {
        this.scene = scene;
        this.grid = grid;
        int marks = scene.marks().size();
        starts = new long[marks];
        ends = new long[marks];
        for (int index = 0; index < marks; index++) {
            Mark mark = scene.marks().get(index);
            places.putIfAbsent(mark.shape(), places.size());
            starts[index] = grid.frame(mark.visible().start()) << INDEX_BITS | index;
            ends[index] = grid.frame(mark.visible().end()) << INDEX_BITS | index;
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
    }

    /** The next frame with a change; {@link Long#MAX_VALUE} after the last. */
    long next() {
        long next = nextStart < starts.length ? starts[nextStart] >> INDEX_BITS : Long.MAX_VALUE;
        next = Math.min(next, nextEnd < ends.length ? ends[nextEnd] >> INDEX_BITS : Long.MAX_VALUE);
        next = Math.min(next, frame(scene.viewports(), nextViewport));
        return Math.min(next, frame(scene.pointers(), nextPointer));
    }

    /** Gives the board what came and what is gone up to a frame. */
    Board.Touched marks(long frame, Board board) {
        List<Mark> gone = new ArrayList<>();
        while (nextEnd < ends.length && ends[nextEnd] >> INDEX_BITS <= frame) {
            Mark mark = mark(ends[nextEnd++]);
            if (board.sees(mark)) {
                gone.add(mark);
            }
        }
        List<Coming> come = new ArrayList<>();
        while (nextStart < starts.length && starts[nextStart] >> INDEX_BITS <= frame) {
            Mark mark = mark(starts[nextStart++]);
            if (grid.frame(mark.visible().end()) > frame) {
                int place = places.getOrDefault(mark.shape(), 0);
                come.add(new Coming(mark, new Height(mark.rank(), place)));
            }
        }
        return board.change(gone, come);
    }

    private Mark mark(long packed) {
        return scene.marks().get((int) (packed & (1L << INDEX_BITS) - 1));
    }

    Area viewport(long frame, Area before) {
        nextViewport = skip(scene.viewports(), nextViewport, frame);
        return nextViewport == 0
                ? before
                : scene.viewports().get(nextViewport - 1).value();
    }

    Pointer pointer(long frame) {
        nextPointer = skip(scene.pointers(), nextPointer, frame);
        return nextPointer == 0
                ? new Pointer.Hidden()
                : scene.pointers().get(nextPointer - 1).value();
    }

    private <T> long frame(List<At<T>> list, int index) {
        return index < list.size() ? grid.frame(list.get(index).from()) : Long.MAX_VALUE;
    }

    private <T> int skip(List<At<T>> list, int index, long frame) {
        int next = index;
        while (frame(list, next) <= frame) {
            next++;
        }
        return next;
    }
}
