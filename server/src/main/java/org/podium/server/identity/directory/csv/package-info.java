/** People from a CSV file. */
@NullMarked
package org.podium.server.identity.directory.csv;

import org.jspecify.annotations.NullMarked;
