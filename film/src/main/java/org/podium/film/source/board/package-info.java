/**
 * tldraw.json, the whiteboards of BBB 2.6 and later. The file may be hundreds of megabytes: only an index of it is
 * kept, and a drawing is read when it is painted. Its attributes are the published {@code shape_data} as it stands.
 */
@NullMarked
package org.podium.film.source.board;

import org.jspecify.annotations.NullMarked;
