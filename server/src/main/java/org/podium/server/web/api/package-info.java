/** The JSON API: the same as the pages, for programs. Described in docs/api.md. */
@NullMarked
package org.podium.server.web.api;

import org.jspecify.annotations.NullMarked;
