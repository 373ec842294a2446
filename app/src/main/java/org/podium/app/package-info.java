/** The program that people install and start: the command line over server and film maker. */
@NullMarked
package org.podium.app;

import org.jspecify.annotations.NullMarked;
