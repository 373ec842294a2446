/** My videos, the page of a video, and its files on their way to the player. */
@NullMarked
package org.podium.server.web.video;

import org.jspecify.annotations.NullMarked;
