/**
 * Words as a browser sets them: the whiteboard's typefaces, broken into lines, aligned, measured. The typefaces lie
 * beside this package with their licences (SIL Open Font License 1.1).
 */
@NullMarked
package org.podium.film.picture.tldraw.lettering;

import org.jspecify.annotations.NullMarked;
