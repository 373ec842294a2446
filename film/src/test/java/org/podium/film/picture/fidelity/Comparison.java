package org.podium.film.picture.fidelity;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.podium.film.WholeRecordings;
import org.podium.film.picture.BoardPainter;
import org.podium.film.picture.Painter;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.source.MediaProbe;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Timeline;

/**
 * Holds what we paint against what BBB's own player shows. Each pair is kept in {@code target/fidelity}: ours, the
 * player's, and four times their difference, one below the other.
 */
public final class Comparison {

    /** One moment of a recording. */
    public record Row(Duration moment, double ssim) {}

    private static final int LOUDER = 4;

    private Comparison() {}

    /** Compares a whole recording at all times that there are pictures of, but those at which the screen is shared. */
    public static List<Row> of(String name, Function<Pictures, Map<String, BoardPainter>> boards) throws Exception {
        return of(name, WholeRecordings.recording(name), WholeRecordings.oracle(name), boards);
    }

    /** Compares a recording at all times that there are pictures of, but those at which the screen is shared. */
    static List<Row> of(String name, Path folder, Path oracle, Function<Pictures, Map<String, BoardPainter>> boards)
            throws Exception {
        Timeline timeline = Presentation.open(folder).timeline(MediaProbe.NONE);
        Pictures pictures = new Pictures(folder);
        Map<String, BoardPainter> painters = boards.apply(pictures);
        List<Row> rows = new ArrayList<>();
        for (Path file : pngs(oracle)) {
            Duration moment = moment(file);
            if (timeline.at(moment).backdrop() instanceof Backdrop.Screen) {
                continue;
            }
            BufferedImage player = ImageIO.read(file.toFile());
            Dimension size = new Dimension(player.getWidth(), player.getHeight());
            BufferedImage ours = new Painter(pictures, size, 25, painters).still(timeline, moment);
            rows.add(new Row(moment, Ssim.of(ours, player)));
            keep(name, file, ours, player);
        }
        print(name, rows);
        return rows;
    }

    static List<Path> pngs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    /** 22.3 s of {@code t00022.300.png}. */
    static Duration moment(Path file) {
        String name = file.getFileName().toString();
        return Duration.ofMillis(Math.round(1000 * Double.parseDouble(name.substring(1, name.length() - 4))));
    }

    static void keep(String name, Path file, BufferedImage ours, BufferedImage player) throws IOException {
        int width = ours.getWidth();
        int height = ours.getHeight();
        BufferedImage sheet = new BufferedImage(width, 3 * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.drawImage(ours, 0, 0, null);
        pen.drawImage(player, 0, height, null);
        pen.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sheet.setRGB(x, 2 * height + y, difference(ours.getRGB(x, y), player.getRGB(x, y)));
            }
        }
        Path folder = Files.createDirectories(Path.of("target/fidelity"));
        ImageIO.write(
                sheet, "png", folder.resolve(name + "-" + file.getFileName()).toFile());
    }

    private static int difference(int one, int other) {
        int difference = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
            difference |= Math.min(255, LOUDER * apart) << shift;
        }
        return difference;
    }

    static void print(String name, List<Row> rows) {
        StringBuilder table = new StringBuilder("Fidelity to BBB's player: " + name + "\n    time    SSIM\n");
        for (Row row : rows) {
            table.append(
                    String.format(Locale.ROOT, "%8.1f  %.4f%n", row.moment().toMillis() / 1000.0, row.ssim()));
        }
        System.out.println(table);
    }
}
