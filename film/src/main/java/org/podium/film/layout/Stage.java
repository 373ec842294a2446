package org.podium.film.layout;

/**
 * What the film has, whatever the moment.
 *
 * @param canvas size of the picture
 * @param slides whether any slide is ever shown
 * @param chat whether the chat is to be seen beside the picture
 */
public record Stage(Size canvas, boolean slides, boolean chat) {}
