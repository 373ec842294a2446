/** What the cameras and the shared screen see. */
@NullMarked
package org.podium.acceptance.lecture.stage;

import org.jspecify.annotations.NullMarked;
