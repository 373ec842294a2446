/** My sessions: what a teacher held, and what may become of it. */
@NullMarked
package org.podium.server.web.session;

import org.jspecify.annotations.NullMarked;
