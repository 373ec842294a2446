package org.podium.film.source.published;

/** A place of the pointer, in the units of its generation. */
public record Spot(double x, double y) {}
