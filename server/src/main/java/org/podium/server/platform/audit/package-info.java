/** Who did what, and the port by which what is kept of a person is exported and erased. */
@NullMarked
package org.podium.server.platform.audit;

import org.jspecify.annotations.NullMarked;
