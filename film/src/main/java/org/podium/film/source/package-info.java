/**
 * What BBB published becomes a film's time line: {@link Presentation} is the entry point, from a folder or, through
 * {@code fetch}, from an address. Every generation of BBB, every file but metadata.xml optional, nothing trusted.
 */
@NullMarked
package org.podium.film.source;

import org.jspecify.annotations.NullMarked;
