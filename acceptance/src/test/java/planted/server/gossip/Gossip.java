package planted.server.gossip;

/** A breach on purpose: of a package that no table names. */
public record Gossip(String heard) {}
