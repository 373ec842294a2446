/**
 * The whiteboard of BBB 2.6 and later. A mark becomes ink ({@code ink}, {@code lettering}), by the rules of its
 * generation ({@code v1}, {@code v2}), with what those rules need ({@code freehand}, {@code geo}, {@code arrow}).
 */
@NullMarked
package org.podium.film.picture.tldraw;

import org.jspecify.annotations.NullMarked;
