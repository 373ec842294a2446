/**
 * The webcams, told apart: BBB publishes one picture of all of them, laid out as a grid that changes when somebody comes or
 * goes.
 */
@NullMarked
package org.podium.film.encode.webcam;

import org.jspecify.annotations.NullMarked;
