/**
 * The fake BBB server: real HTTP, real checksums, invented meetings. Tests step its clock and set its troubles;
 * administrators try Podium with it.
 */
@NullMarked
package org.podium.fakebbb;

import org.jspecify.annotations.NullMarked;
