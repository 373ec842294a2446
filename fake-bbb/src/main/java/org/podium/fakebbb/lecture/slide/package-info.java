/** Slides, drawn through a port that has two ends: pixels and SVG. */
@NullMarked
package org.podium.fakebbb.lecture.slide;

import org.jspecify.annotations.NullMarked;
