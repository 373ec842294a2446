/** What is refused before any page sees it, and how requests reach the pages. */
@NullMarked
package org.podium.server.web.guard;

import org.jspecify.annotations.NullMarked;
