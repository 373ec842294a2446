/** The files beside the pictures: playlists, manifest, chapters, captions, thumbnails; and the folder they lie in. */
@NullMarked
package org.podium.film.encode.output;

import org.jspecify.annotations.NullMarked;
