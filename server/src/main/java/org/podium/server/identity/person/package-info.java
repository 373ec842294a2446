/** Who is meant: a person of the institution, by number and by name. */
@NullMarked
package org.podium.server.identity.person;

import org.jspecify.annotations.NullMarked;
