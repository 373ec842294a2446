/** What the fake tells others by itself: the recording-ready callback and the webhooks. */
@NullMarked
package org.podium.fakebbb.news;

import org.jspecify.annotations.NullMarked;
