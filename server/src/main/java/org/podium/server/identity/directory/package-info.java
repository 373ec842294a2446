/** People and where they come from: LDAP, a CSV file, local accounts, a first sign-in. */
@NullMarked
package org.podium.server.identity.directory;

import org.jspecify.annotations.NullMarked;
