/** What is known before the program begins: the file of settings, their names and values, and a sentence for each fault. */
@NullMarked
package org.podium.server.start;

import org.jspecify.annotations.NullMarked;
