/** Sign-in: the security of all addresses, the page on which one signs in, and how one leaves. */
@NullMarked
package org.podium.server.signin;

import org.jspecify.annotations.NullMarked;
