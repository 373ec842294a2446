/** What goes wrong on purpose, call by call. */
@NullMarked
package org.podium.fakebbb.trouble;

import org.jspecify.annotations.NullMarked;
