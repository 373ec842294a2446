/** The university's own ways to sign in: CAS, OpenID Connect, the directory's password. Whoever comes by them is a person. */
@NullMarked
package org.podium.server.signin.sso;

import org.jspecify.annotations.NullMarked;
