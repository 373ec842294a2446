package org.podium.film.layout;

/**
 * What the film has, whatever the moment.
 *
 * @param canvas size of the picture
 * @param slideAspect width / height of most of the slides
 * @param cameraAspect width / height of the webcams' picture; 0 when there are none, or none are wanted
 * @param slides whether any slide is ever shown
 * @param chat whether the chat is to be seen beside the picture
 */
public record Stage(Size canvas, double slideAspect, double cameraAspect, boolean slides, boolean chat) {
    Stage withoutCameras() {
        return new Stage(canvas, slideAspect, 0, slides, chat);
    }

    boolean cameras() {
        return cameraAspect > 0;
    }
}
