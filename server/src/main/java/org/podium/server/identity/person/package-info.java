/** People, the keys by which they are known, and their roles. */
@NullMarked
package org.podium.server.identity.person;

import org.jspecify.annotations.NullMarked;
