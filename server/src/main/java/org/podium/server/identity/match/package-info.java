/**
 * Which person a moderator is: the evidence that BBB gives, the rules in order of their strength, and the answer with its
 * reason. Pure: facts about people come in as a value.
 */
@NullMarked
package org.podium.server.identity.match;

import org.jspecify.annotations.NullMarked;
