/** The lectures themselves: what is said, shown and drawn. */
@NullMarked
package org.podium.fakebbb.lecture.course;

import org.jspecify.annotations.NullMarked;
