/** What the fake serves besides the API: the published files, and a page for the person who runs it. */
@NullMarked
package org.podium.fakebbb.site;

import org.jspecify.annotations.NullMarked;
