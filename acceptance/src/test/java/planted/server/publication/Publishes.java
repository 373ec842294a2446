package planted.server.publication;

import planted.server.web.Page;

/** A breach on purpose: publication must not know the web, and now both need each other. */
public record Publishes(Page page) {}
