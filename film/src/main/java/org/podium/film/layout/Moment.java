package org.podium.film.layout;

import java.util.List;

/**
 * What a layout has to place at a moment.
 *
 * @param aspect width / height of the slide or screen that is shown
 * @param cameras width / height of each webcam that is on; empty when none is, or none is wanted
 * @param ink what is written or drawn while this is shown
 * @param before who was where until then: cameras stay there if they can
 */
public record Moment(Showing showing, double aspect, List<Double> cameras, Ink ink, Arrangement before) {
    public Moment {
        cameras = List.copyOf(cameras);
        if (!(aspect > 0) || !Double.isFinite(aspect)) {
            throw new IllegalArgumentException("no shape: " + aspect);
        }
    }

    /** The film's first moment, of which nobody knows what is written in it. */
    public static Moment first(Showing showing, double aspect, List<Double> cameras) {
        return new Moment(showing, aspect, cameras, Ink.EVERYWHERE, Arrangement.EMPTY);
    }

    boolean hasCameras() {
        return !cameras.isEmpty();
    }
}
