package org.podium.film.timeline;

import java.time.Duration;
import java.util.List;

/**
 * A stretch of the film with one backdrop.
 *
 * @param marks all states of all shapes seen in the scene, in order of first appearance
 * @param viewports which part of the page is seen, in page units; sorted, the first from the scene's start; empty when
 *     the backdrop has no page
 * @param pointers sorted; no entry means hidden
 */
public record Scene(
        Span span, Backdrop backdrop, List<Mark> marks, List<At<Area>> viewports, List<At<Pointer>> pointers) {
    public Scene {
        marks = List.copyOf(marks);
        viewports = List.copyOf(viewports);
        pointers = List.copyOf(pointers);
    }

    /** The value in force at a moment: the last one that began by then. */
    static <T> T inForce(List<At<T>> list, Duration moment, T before) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).from().compareTo(moment) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? before : list.get(low - 1).value();
    }

    public Pointer pointerAt(Duration moment) {
        return inForce(pointers, moment, new Pointer.Hidden());
    }
}
