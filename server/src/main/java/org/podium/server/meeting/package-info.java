/** What is held now and was held before, and who moderates it: known only while a meeting runs, so kept. */
@NullMarked
package org.podium.server.meeting;

import org.jspecify.annotations.NullMarked;
