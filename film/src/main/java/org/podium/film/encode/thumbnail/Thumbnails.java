package org.podium.film.encode.thumbnail;

import java.awt.image.BufferedImage;

/** Where thumbnails go; from several threads, in any order. */
interface Thumbnails {
    /** Takes the film's thumbnail of a number, counted from 0. */
    void put(int index, BufferedImage thumbnail);
}
