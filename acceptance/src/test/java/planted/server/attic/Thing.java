package planted.server.attic;

/** A breach on purpose: a package that no table knows. */
record Thing() {}
