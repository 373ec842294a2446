/** Sign-in by SAML2: Podium as a service provider of one identity provider, alone or in a federation. */
@NullMarked
package org.podium.server.signin.saml;

import org.jspecify.annotations.NullMarked;
