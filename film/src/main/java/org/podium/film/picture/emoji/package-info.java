/** Emoji in colour, within text: which letters are one, and its picture. */
@NullMarked
package org.podium.film.picture.emoji;

import org.jspecify.annotations.NullMarked;
