/**
 * How a written name is read: letters, words, titles and notes around it, and the keys under which a person of that
 * name would be found. Knows no directory and decides nothing.
 */
@NullMarked
package org.podium.server.identity.name;

import org.jspecify.annotations.NullMarked;
