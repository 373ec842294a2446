/**
 * Where on the canvas each part of the film is: named layouts as pure rules over what the recording has and what was
 * shown. Depends on {@code java.*} and the time line only.
 */
@NullMarked
package org.podium.film.layout;

import org.jspecify.annotations.NullMarked;
