package org.podium.fakebbb.lecture.script;

import java.awt.Graphics2D;

/** What a shared screen shows. */
@FunctionalInterface
public interface Screen {
    int WIDTH = 1280;
    int HEIGHT = 720;

    /** Draws it as it is so many seconds after the sharing began. */
    void paint(Graphics2D graphics, double since);
}
