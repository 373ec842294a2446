/** What the cameras and the shared screen see. */
@NullMarked
package org.podium.fakebbb.lecture.stage;

import org.jspecify.annotations.NullMarked;
