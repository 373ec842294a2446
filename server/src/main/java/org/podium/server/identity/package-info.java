/** Who owns what, and why: people, evidence, matching, claims. */
@NullMarked
package org.podium.server.identity;

import org.jspecify.annotations.NullMarked;
