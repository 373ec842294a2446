/** JSON as the fake server and the invented lectures write it. */
@NullMarked
package org.podium.fakebbb.json;

import org.jspecify.annotations.NullMarked;
