/** How a call is addressed and signed: base, secret, checksum. Nothing here prints a secret. */
@NullMarked
package org.podium.bbb.signing;

import org.jspecify.annotations.NullMarked;
