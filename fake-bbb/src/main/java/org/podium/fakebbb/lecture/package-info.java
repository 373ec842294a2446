/** Invented lectures in French, written as BBB publishes recordings. Nobody in them is real. */
@NullMarked
package org.podium.fakebbb.lecture;

import org.jspecify.annotations.NullMarked;
