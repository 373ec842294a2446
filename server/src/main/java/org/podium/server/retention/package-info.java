/** How long things are kept: what goes by rule, and what is to be saved before its server deletes it. */
@NullMarked
package org.podium.server.retention;

import org.jspecify.annotations.NullMarked;
