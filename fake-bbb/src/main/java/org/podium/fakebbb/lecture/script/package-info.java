/** What happens in a lecture and when: values, and a way to tell them in order. */
@NullMarked
package org.podium.fakebbb.lecture.script;

import org.jspecify.annotations.NullMarked;
