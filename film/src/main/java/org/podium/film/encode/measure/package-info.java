/** What a program costs, seen from outside: time, processor, memory, disk. For benchmarks. */
@NullMarked
package org.podium.film.encode.measure;

import org.jspecify.annotations.NullMarked;
