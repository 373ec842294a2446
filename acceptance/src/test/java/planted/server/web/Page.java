package planted.server.web;

import org.jspecify.annotations.Nullable;
import planted.server.publication.Publishes;

/** A breach on purpose: half of a circle. */
public record Page(@Nullable Publishes publishes) {}
