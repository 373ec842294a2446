/** The folder of a film as the film maker wrote it: its manifest, chapters and media files. */
@NullMarked
package org.podium.server.library.film;

import org.jspecify.annotations.NullMarked;
