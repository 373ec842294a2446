/**
 * shapes.svg: which slide was shown when, and, before BBB 2.6, what was drawn on it.
 *
 * <p>The {@link org.podium.film.timeline.Attributes} of a drawing of kind {@code "classic"} are its group as a tree. Each
 * element is a map with {@code element} (name without prefix), {@code attributes} (map; {@code style}, names and times left out),
 * {@code style} (map of CSS properties), {@code children} (list of elements) and {@code lines} (list of text lines,
 * broken at {@code <br/>}, given on a {@code foreignObject} or {@code text} element). Numbers, also with {@code px}, are
 * {@code Double}; everything else is text. The root has {@code shape} besides: {@code pencil}, {@code line},
 * {@code rect}, {@code triangle}, {@code ellipse}, {@code text}, {@code poll}, or empty. {@code xlink:href} is called
 * {@code href}, relative to the recording's folder and checked; a reference that leads elsewhere is left out.
 */
@NullMarked
package org.podium.film.source.classic;

import org.jspecify.annotations.NullMarked;
