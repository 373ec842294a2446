/** What is wrong, since when and what to do: incidents, and the mails that tell of them. */
@NullMarked
package org.podium.server.notification;

import org.jspecify.annotations.NullMarked;
