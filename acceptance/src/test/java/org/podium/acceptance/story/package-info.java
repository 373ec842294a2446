/** The house lived in: each test is a story over the real parts. */
@NullMarked
package org.podium.acceptance.story;

import org.jspecify.annotations.NullMarked;
