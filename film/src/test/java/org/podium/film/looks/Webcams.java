package org.podium.film.looks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.encode.av.write.Interleaver;
import org.podium.film.encode.av.write.Muxer;
import org.podium.film.encode.av.write.VideoEncoder;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/** One picture of several webcams, laid out and filled up with white as BBB's scripts do it. */
public final class Webcams {
    public static final int RATE = 15;
    private static final Color[] WALLS = {
        new Color(0xb9c4c9),
        new Color(0x4d5a52),
        new Color(0xd8c7a8),
        new Color(0x7d8ea6),
        new Color(0x9a7f72),
        new Color(0xcfd6d2),
        new Color(0x5d5470),
        new Color(0xa8b58f),
        new Color(0x8893a0)
    };
    private static final Color[] SKINS = {
        new Color(0xe5b08c), new Color(0xa8704a), new Color(0xf0c7a6), new Color(0x6f4a33)
    };
    private static final Color[] CLOTHES = {
        new Color(0x2f4f6f), new Color(0x8a3040), new Color(0x3f6f4a), new Color(0x5a4a7a), new Color(0x303438)
    };

    private Webcams() {}

    /** Who is on from a second on, by the shapes of their cameras. */
    public record Attendance(int from, List<Double> shapes) {}

    /** Where each camera lies: the grid with the largest pictures, as BBB searches for it. */
    public static List<Box> grid(Size frame, List<Double> shapes) {
        List<Box> best = new ArrayList<>();
        long most = 0;
        for (int rows = 1; rows <= shapes.size(); rows++) {
            int columns = (int) Math.ceil((double) shapes.size() / rows);
            int width = frame.width() / columns & ~1;
            int height = frame.height() / rows & ~1;
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < shapes.size(); i++) {
                boxes.add(new Box(i % columns * width, i / columns * height, width, height).fit(shapes.get(i)));
            }
            long area = boxes.stream()
                    .mapToLong(box -> (long) box.width() * box.height())
                    .sum();
            if (area > most) {
                most = area;
                best = boxes;
            }
        }
        return best;
    }

    /** A silent file of so many seconds. */
    public static void write(Path file, Size size, int seconds, List<Attendance> attendances) {
        try (VideoEncoder encoder = VideoEncoder.open(size, RATE, VideoSettings.USUAL);
                Interleaver tracks = new Interleaver(encoder.shape(), Optional.empty(), List.of(Muxer.mp4(file)));
                Packets pictures = new Packets();
                Packets silence = new Packets();
                VideoFrame frame = VideoFrame.of(size)) {
            for (int tick = 0; tick < seconds * RATE; tick++) {
                int second = tick / RATE;
                List<Double> shapes = attendances.stream()
                        .filter(attendance -> attendance.from <= second)
                        .reduce((_, later) -> later)
                        .orElseThrow()
                        .shapes;
                fill(frame, picture(size, shapes, tick / (double) RATE));
                encoder.encode(frame, tick, tick % (8 * RATE) == 0, List.of(size.whole()), pictures);
            }
            encoder.finish(pictures);
            tracks.write(pictures, silence, (long) seconds * RATE);
            tracks.finish();
        }
    }

    /** The picture of a moment. */
    public static BufferedImage picture(Size size, List<Double> shapes, double at) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size.width(), size.height());
        List<Box> boxes = grid(size, shapes);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            Graphics2D own = (Graphics2D) pen.create(box.x(), box.y(), box.width(), box.height());
            person(own, box, i, at);
            own.dispose();
        }
        pen.dispose();
        return image;
    }

    private static void person(Graphics2D pen, Box box, int who, double at) {
        Color wall = WALLS[who % WALLS.length];
        pen.setPaint(new GradientPaint(0, 0, wall, 0, box.height(), wall.darker()));
        pen.fillRect(0, 0, box.width(), box.height());
        pen.setColor(wall.darker());
        pen.fillRect(box.width() / 12, box.height() / 8, box.width() / 6, box.height() / 3);
        double unit = box.height() / 100.0;
        double x = box.width() / 2.0 + 3 * unit * Math.sin(at * 2 + who);
        double y = unit * Math.sin(at * 3 + who);
        pen.setColor(CLOTHES[who % CLOTHES.length]);
        pen.fill(new RoundRectangle2D.Double(x - 34 * unit, 66 * unit + y, 68 * unit, 60 * unit, 40 * unit, 40 * unit));
        Color skin = SKINS[who % SKINS.length];
        pen.setColor(skin.darker());
        pen.fill(new RoundRectangle2D.Double(x - 6 * unit, 56 * unit + y, 12 * unit, 16 * unit, 6 * unit, 6 * unit));
        pen.setColor(new Color(0x3a2a20));
        pen.fill(new Ellipse2D.Double(x - 18 * unit, 18 * unit + y, 36 * unit, 38 * unit));
        pen.setColor(skin);
        pen.fill(new Ellipse2D.Double(x - 16 * unit, 22 * unit + y, 32 * unit, 40 * unit));
        pen.setColor(new Color(0x2d3a45));
        pen.fill(new Ellipse2D.Double(x - 8.5 * unit, 38 * unit + y, 4 * unit, 4 * unit));
        pen.fill(new Ellipse2D.Double(x + 4.5 * unit, 38 * unit + y, 4 * unit, 4 * unit));
        pen.setColor(new Color(0x8a3a3a));
        pen.setStroke(new BasicStroke((float) (1.5 * unit)));
        pen.drawArc((int) (x - 5 * unit), (int) (46 * unit + y), (int) (10 * unit), (int) (6 * unit), 200, 140);
    }

    /** Without saying so, as BBB's files are: in the colours of BT.601. */
    static void fill(VideoFrame frame, BufferedImage image) {
        int width = image.getWidth();
        int[] line = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int r = line[x] >> 16 & 255;
                int g = line[x] >> 8 & 255;
                int b = line[x] & 255;
                frame.plane(0).put(y * frame.stride(0) + x, (byte) (16 + ((66 * r + 129 * g + 25 * b + 128) >> 8)));
                if (((x | y) & 1) == 0) {
                    frame.plane(1).put(y / 2 * frame.stride(1) + x / 2, (byte)
                            (128 + ((-38 * r - 74 * g + 112 * b + 128) >> 8)));
                    frame.plane(2).put(y / 2 * frame.stride(2) + x / 2, (byte)
                            (128 + ((112 * r - 94 * g - 18 * b + 128) >> 8)));
                }
            }
        }
    }
}
