package org.podium.fakebbb.lecture.stage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.podium.fakebbb.lecture.media.MediaFile;
import org.podium.fakebbb.lecture.media.PictureShape;
import org.podium.fakebbb.lecture.media.Sound;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Person;
import org.podium.fakebbb.lecture.script.Script;

/** All cameras of a lecture in one picture, as BBB publishes them: one alone, or two above each other on white. */
public final class Cameras implements MediaFile.Camera {
    public static final PictureShape SHAPE = new PictureShape(Camera.WIDTH, Camera.HEIGHT, 15, 300_000);
    /** How long a clap's flash is: two frames. */
    public static final double FLASH = 2.0 / 15;

    private static final Map<Person, Figurine> LOOKS = Map.of(Person.MARIE, Figurine.MARIE, Person.JEAN, Figurine.JEAN);

    private final List<Camera> cameras;
    private final List<BufferedImage> rooms;
    private final Script script;
    private final Sound sound;
    private final BufferedImage picture = new BufferedImage(Camera.WIDTH, Camera.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private int frame;
    private final BufferedImage other = new BufferedImage(Camera.WIDTH, Camera.HEIGHT, BufferedImage.TYPE_INT_RGB);

    public Cameras(Script script, Sound sound) {
        this.script = script;
        this.sound = sound;
        Camera teacher = new Camera(LOOKS.getOrDefault(script.course().teacher(), Figurine.JEAN));
        cameras = script.course().held().cameras() > 1
                ? List.of(teacher, new Camera(Figurine.STUDENT))
                : List.of(teacher);
        rooms = cameras.stream().map(this::room).toList();
    }

    @Override
    public BufferedImage at(double seconds) {
        // Two pictures in turn, since a new one must be another object.
        BufferedImage now = frame++ % 2 == 0 ? picture : other;
        Graphics2D g = now.createGraphics();
        boolean flash =
                script.claps().stream().anyMatch(clap -> seconds > clap - 0.001 && seconds < clap + FLASH - 0.001);
        if (flash) {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, Camera.WIDTH, Camera.HEIGHT);
        } else {
            paint(g, seconds);
        }
        g.dispose();
        return now;
    }

    private void paint(Graphics2D g, double seconds) {
        for (int i = 0; i < cameras.size(); i++) {
            Graphics2D tile = (Graphics2D) g.create();
            tile.transform(place(i));
            tile.clipRect(0, 0, Camera.WIDTH, Camera.HEIGHT);
            // The room is drawn at its final size, so that no frame has to scale a picture.
            Graphics2D plain = (Graphics2D) g.create();
            plain.drawImage(rooms.get(i), (int) place(i).getTranslateX(), (int) place(i).getTranslateY(), null);
            plain.dispose();
            double loudness = speaks(i, seconds) ? sound.loudness(seconds) : 0;
            cameras.get(i).paintPerson(tile, seconds + 1.7 * i, loudness);
            tile.dispose();
        }
        if (cameras.size() > 1) {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, Camera.WIDTH / 4, Camera.HEIGHT);
            g.fillRect(Camera.WIDTH * 3 / 4, 0, Camera.WIDTH / 4, Camera.HEIGHT);
        }
    }

    /** The second person speaks the sentences that ask; the voice table has no other student's words. */
    private boolean speaks(int person, double seconds) {
        return script.all(Cue.Said.class).stream()
                .filter(said -> said.at() - 0.1 <= seconds && seconds < said.end() + 0.1)
                .anyMatch(said -> (person == 1)
                        == (cameras.size() > 1 && said.line().text().startsWith("Madame")));
    }

    private AffineTransform place(int tile) {
        if (cameras.size() == 1) {
            return new AffineTransform();
        }
        AffineTransform place = AffineTransform.getTranslateInstance(Camera.WIDTH / 4.0, tile * Camera.HEIGHT / 2.0);
        place.scale(0.5, 0.5);
        return place;
    }

    private BufferedImage room(Camera camera) {
        double scale = cameras.size() == 1 ? 1 : 0.5;
        BufferedImage room = new BufferedImage(
                (int) (Camera.WIDTH * scale), (int) (Camera.HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = room.createGraphics();
        g.scale(scale, scale);
        camera.paintRoom(g);
        g.dispose();
        return room;
    }
}
