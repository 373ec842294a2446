/** Who sits before the screen: sign-in with local accounts, and the chain that other ways of signing in extend. */
@NullMarked
package org.podium.server.web.signin;

import org.jspecify.annotations.NullMarked;
