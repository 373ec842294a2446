package org.podium.fakebbb.lecture.stage;

import java.awt.Color;
import java.awt.Graphics2D;
import org.podium.fakebbb.lecture.script.Screen;
import org.podium.fakebbb.lecture.slide.PixelPaper;
import org.podium.fakebbb.lecture.slide.Typeface;

/** The frame of a program's window, on a desktop. */
final class Window {
    static final Color BAR = new Color(0x2b323c);

    private Window() {}

    static PixelPaper open(Graphics2D g, String title, Color inside) {
        PixelPaper paper = new PixelPaper(g);
        paper.box(0, 0, Screen.WIDTH, Screen.HEIGHT, new Color(0x35566f));
        paper.box(0, 0, Screen.WIDTH, 30, new Color(0x10161d));
        paper.text(Typeface.SANS, 15, 14, 21, new Color(0xd8e0e8), "Activités");
        paper.centred(Typeface.SANS, 15, Screen.WIDTH / 2.0, 21, new Color(0xd8e0e8), "lun. 09:41");
        paper.box(40, 56, Screen.WIDTH - 80, Screen.HEIGHT - 88, inside);
        paper.box(40, 56, Screen.WIDTH - 80, 38, BAR);
        paper.centred(Typeface.BOLD, 16, Screen.WIDTH / 2.0, 81, new Color(0xe6ebf0), title);
        paper.disc(Screen.WIDTH - 66.0, 75, 8, new Color(0xe0605a));
        paper.disc(Screen.WIDTH - 92.0, 75, 8, new Color(0xe5b54b));
        paper.disc(Screen.WIDTH - 118.0, 75, 8, new Color(0x6fbf62));
        return paper;
    }
}
