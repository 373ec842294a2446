/** From a published recording to a film: a persisted task, run in a process of its own, its progress seen by all. */
@NullMarked
package org.podium.server.conversion;

import org.jspecify.annotations.NullMarked;
