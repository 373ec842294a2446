/** Checksums, signed tokens and passes: how callers show that they may. */
@NullMarked
package org.podium.fakebbb.proof;

import org.jspecify.annotations.NullMarked;
