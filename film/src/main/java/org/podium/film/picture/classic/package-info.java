/**
 * The drawings of whiteboards before BBB 2.6, which were published as SVG. Their properties are the tree that
 * {@code org.podium.film.source.classic} describes.
 */
@NullMarked
package org.podium.film.picture.classic;

import org.jspecify.annotations.NullMarked;
