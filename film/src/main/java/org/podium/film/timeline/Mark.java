package org.podium.film.timeline;

/**
 * One state of something drawn on the whiteboard. The states of one shape share their {@code shape} and never overlap
 * in time, so at any moment each shape has at most one mark.
 *
 * @param shape identity of the shape, unique within the scene
 * @param visible when this state is seen, within the scene's span
 * @param rank order of painting: lower first, ties by {@code shape}'s place in the scene's list
 * @param parent identity of the group or frame that holds the shape; empty on the page itself
 */
public record Mark(String shape, Span visible, String rank, String parent, Drawing drawing) {}
