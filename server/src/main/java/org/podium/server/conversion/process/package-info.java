/** The process that makes a film: its command line, its confinement, its progress, and what its end means. */
@NullMarked
package org.podium.server.conversion.process;

import org.jspecify.annotations.NullMarked;
