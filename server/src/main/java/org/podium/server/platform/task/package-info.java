/** Work that lives in the database: tasks, recurring jobs, and the schedulers that run them. */
@NullMarked
package org.podium.server.platform.task;

import org.jspecify.annotations.NullMarked;
