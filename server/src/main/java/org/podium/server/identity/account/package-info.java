/** Local accounts: people who sign in with a password that Podium itself keeps, as a digest. */
@NullMarked
package org.podium.server.identity.account;

import org.jspecify.annotations.NullMarked;
