package org.podium.film.picture.tldraw.freehand;

import org.podium.film.picture.tldraw.ink.Vec;

/**
 * A point of a line after streamlining.
 *
 * @param point where the line goes
 * @param input where the hand was
 * @param vector unit vector back to the step before
 * @param distance from the step before
 * @param running length of the line up to here
 * @param radius half the width here, once known
 */
public record Step(Vec point, Vec input, double pressure, Vec vector, double distance, double running, double radius) {

    Step vector(Vec value) {
        return new Step(point, input, pressure, value, distance, running, radius);
    }

    Step pressure(double value) {
        return new Step(point, input, value, vector, distance, running, radius);
    }

    Step radius(double value) {
        return new Step(point, input, pressure, vector, distance, running, value);
    }

    /** At the place where the hand was. */
    Step atInput() {
        return new Step(input, input, pressure, vector, distance, running, radius);
    }
}
