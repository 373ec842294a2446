package org.podium.fakebbb.lecture.stage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.podium.fakebbb.lecture.media.MediaFile;
import org.podium.fakebbb.lecture.media.PictureShape;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Screen;
import org.podium.fakebbb.lecture.script.Script;

/** The shared screen over the whole lecture: white where nothing is shared. */
public final class Sharing implements MediaFile.Camera {
    public static final PictureShape SHAPE = new PictureShape(Screen.WIDTH, Screen.HEIGHT, 5, 600_000);

    private final Script script;
    private final BufferedImage nothing = blank();

    public Sharing(Script script) {
        this.script = script;
    }

    @Override
    public BufferedImage at(double seconds) {
        for (Cue.Shared share : script.all(Cue.Shared.class)) {
            if (share.at() <= seconds && seconds < share.end()) {
                BufferedImage image = blank();
                Graphics2D g = image.createGraphics();
                share.screen().paint(g, seconds - share.at());
                g.dispose();
                return image;
            }
        }
        return nothing;
    }

    private static BufferedImage blank() {
        BufferedImage image = new BufferedImage(Screen.WIDTH, Screen.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, Screen.WIDTH, Screen.HEIGHT);
        g.dispose();
        return image;
    }
}
