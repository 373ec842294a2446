/** Videos: what became of recordings, who may watch them, where their files lie. */
@NullMarked
package org.podium.server.library;

import org.jspecify.annotations.NullMarked;
