/**
 * What a shape becomes before it is pixels: fills, lines, hatching, words, as a list that can be measured and painted at
 * any size. With the small geometry that both generations of tldraw share.
 */
@NullMarked
package org.podium.film.picture.tldraw.ink;

import org.jspecify.annotations.NullMarked;
