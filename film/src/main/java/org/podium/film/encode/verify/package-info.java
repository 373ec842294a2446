/** Holds a finished film against its recording: length, sound, black and frozen stretches, slides. */
@NullMarked
package org.podium.film.encode.verify;

import org.jspecify.annotations.NullMarked;
