/**
 * The whiteboard of BBB 2.6 and 2.7, as the player shows it with tldraw 1.29: one class a kind of shape, all in the table
 * of {@link org.podium.film.picture.tldraw.v1.FirstBoard}. Ported from tldraw, Copyright (c) 2021 Stephen Ruiz Ltd, MIT
 * licence; see NOTICE.
 */
@NullMarked
package org.podium.film.picture.tldraw.v1;

import org.jspecify.annotations.NullMarked;
