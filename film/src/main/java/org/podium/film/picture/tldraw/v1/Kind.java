package org.podium.film.picture.tldraw.v1;

/** Draws one kind of shape. */
interface Kind {
    Body draw(Figure figure);
}
