/** The calls under {@code /bigbluebutton/api}, answered from the world as the chosen kind of server would. */
@NullMarked
package org.podium.fakebbb.api;

import org.jspecify.annotations.NullMarked;
