/** From the film's parts to one picture: slides, cameras, shared screen and chat laid on each rendition's canvas. */
@NullMarked
package org.podium.film.encode.compose;

import org.jspecify.annotations.NullMarked;
