/** Where BigBlueButton servers post their news. */
@NullMarked
package org.podium.server.web.callback;

import org.jspecify.annotations.NullMarked;
