/** Sound in, sound and moving pictures out, by FFmpeg's libraries inside this process. */
@NullMarked
package org.podium.fakebbb.lecture.media;

import org.jspecify.annotations.NullMarked;
