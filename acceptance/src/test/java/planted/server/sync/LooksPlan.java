package planted.server.sync;

import java.nio.file.Path;

/** A breach on purpose: a plan that knows files. */
public record LooksPlan(Path folder) {}
