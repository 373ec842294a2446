/** Local accounts and their passwords, the first administrator, and the people of the demo. */
@NullMarked
package org.podium.server.signin.local;

import org.jspecify.annotations.NullMarked;
