/** The lectures themselves: what is said, shown and drawn. */
@NullMarked
package org.podium.acceptance.lecture.course;

import org.jspecify.annotations.NullMarked;
