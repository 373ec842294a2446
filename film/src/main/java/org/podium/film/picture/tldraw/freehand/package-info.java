/**
 * The hand-drawn line: from the pen's points to an outline whose width follows pressure or speed, in the two ways that
 * the generations of tldraw do it. Ported from perfect-freehand 1.2.0, Copyright (c) 2021 Stephen Ruiz Ltd, MIT licence,
 * and from the freehand part of {@code @bigbluebutton/tldraw} 2.0.0-alpha.31, Apache License 2.0; see NOTICE.
 */
@NullMarked
package org.podium.film.picture.tldraw.freehand;

import org.jspecify.annotations.NullMarked;
