/** The program as it is delivered: Podium's commands, the fake BBB server, and the demo that joins them. */
@NullMarked
package org.podium.fakebbb.demo;

import org.jspecify.annotations.NullMarked;
