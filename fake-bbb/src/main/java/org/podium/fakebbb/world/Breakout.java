package org.podium.fakebbb.world;

/**
 * That a meeting is a small room split off a large one.
 *
 * @param parentId the parent's internal id
 */
public record Breakout(String parentId, int sequence, boolean freeJoin) {}
