/** People, groups and roles from LDAP. */
@NullMarked
package org.podium.server.identity.directory.ldap;

import org.jspecify.annotations.NullMarked;
