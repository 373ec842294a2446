/**
 * What a SAML2 identity provider says, read and believed or not: pure functions of bytes, keys and a moment. What was signed
 * is read again from the very bytes that the signature covers, and nothing else is believed.
 */
@NullMarked
package org.podium.server.signin.assertion;

import org.jspecify.annotations.NullMarked;
