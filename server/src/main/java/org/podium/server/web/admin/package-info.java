/** The administrator's pages: how the installation stands, and all recordings, conversions and people. */
@NullMarked
package org.podium.server.web.admin;

import org.jspecify.annotations.NullMarked;
