/**
 * A small HTTP/1.1 server of our own. The JDK's would do for good answers, but not for the bad ones that this fake
 * exists for: a reset connection, a byte now and then, a port that refuses.
 */
@NullMarked
package org.podium.fakebbb.http;

import org.jspecify.annotations.NullMarked;
