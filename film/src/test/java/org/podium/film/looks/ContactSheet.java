package org.podium.film.looks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.podium.film.layout.Size;
import org.podium.film.picture.font.Fonts;

/**
 * Pictures of all layouts for the eye: slides of each shape and a shared screen, with nobody to six people on camera; and
 * the moments in which cameras come and go. Run it with a folder and the names of layouts, each with {@code +chat} behind it or
 * not; each becomes two sheets.
 */
final class ContactSheet {
    private static final int WIDTH = 426;
    private static final int HEIGHT = 240;
    private static final int MOST_CAMERAS = 6;
    private static final String CHAT = "+chat";

    private ContactSheet() {}

    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[0]));
        for (int i = 1; i < words.length; i++) {
            ImageIO.write(
                    sheet(folder, words[i]),
                    "png",
                    folder.resolve(words[i] + ".png").toFile());
            ImageIO.write(
                    openings(folder, words[i]),
                    "png",
                    folder.resolve(words[i] + "-openings.png").toFile());
        }
    }

    private static BufferedImage sheet(Path folder, String layout) throws IOException {
        Map<String, Page> rows = new LinkedHashMap<>();
        rows.put("16:9, free below right", new Page(1600, 900, Page.Free.LOWER_RIGHT));
        rows.put("16:9, full", new Page(1600, 900, Page.Free.NONE));
        rows.put("4:3", new Page(1600, 1200, Page.Free.NONE));
        rows.put("portrait", new Page(1200, 1697, Page.Free.NONE));
        rows.put("screen", new Page(1280, 720, Page.Free.LOWER_RIGHT));
        BufferedImage sheet = new BufferedImage(
                (WIDTH + 10) * (MOST_CAMERAS + 1), (HEIGHT + 26) * rows.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(Fonts.sans(15));
        int row = 0;
        for (Map.Entry<String, Page> entry : rows.entrySet()) {
            for (int count = 0; count <= MOST_CAMERAS; count++) {
                Path own = folder.resolve("work/" + layout + "-" + row + "-" + count);
                Recorded recorded = Recorded.pages(own, 2, List.of(entry.getValue()))
                        .webcams(Collections.nCopies(count, 4.0 / 3).toArray(Double[]::new));
                if (entry.getKey().equals("screen")) {
                    recorded.screen();
                }
                boolean chat = layout.endsWith(CHAT);
                BufferedImage picture = (chat ? recorded.chat() : recorded)
                        .film(
                                layout.replace(CHAT, ""),
                                720,
                                List.of(Duration.ofMillis(1500)),
                                chat ? new String[] {"--chat"} : new String[0])
                        .getFirst();
                ImageIO.write(picture, "png", own.resolve("frame.png").toFile());
                int x = count * (WIDTH + 10);
                int y = row * (HEIGHT + 26);
                pen.setColor(Color.BLACK);
                pen.drawString(entry.getKey() + ", " + count, x + 4, y + 17);
                pen.drawImage(picture.getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING), x, y + 22, null);
            }
            row++;
        }
        pen.dispose();
        return sheet;
    }

    /** One row for each moment in which cameras come or go. */
    private static BufferedImage openings(Path folder, String layout) throws IOException {
        double tv = 4.0 / 3;
        List<Webcams.Attendance> attendances = List.of(
                new Webcams.Attendance(0, List.of(tv)),
                new Webcams.Attendance(7, List.of(tv, tv)),
                new Webcams.Attendance(13, List.of()),
                new Webcams.Attendance(19, List.of(tv, tv, tv)),
                new Webcams.Attendance(25, List.of(tv)));
        int[] after = {-200, -67, 0, 67, 133, 200, 1000};
        List<Duration> moments = new ArrayList<>();
        for (Webcams.Attendance attendance : attendances.subList(1, attendances.size())) {
            for (int millis : after) {
                moments.add(Duration.ofMillis(attendance.from() * 1000L + millis));
            }
        }
        List<BufferedImage> film = Recorded.pages(
                        folder.resolve("work/openings-" + layout), 30, List.of(new Page(1600, 900, Page.Free.NONE)))
                .webcams(new Size(640, 480), attendances)
                .film(layout.replace(CHAT, ""), 720, moments);
        BufferedImage sheet = new BufferedImage(
                (WIDTH + 10) * after.length, (HEIGHT + 10) * (attendances.size() - 1), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        for (int i = 0; i < film.size(); i++) {
            Image small = film.get(i).getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING);
            pen.drawImage(small, i % after.length * (WIDTH + 10), i / after.length * (HEIGHT + 10), null);
        }
        pen.dispose();
        return sheet;
    }
}
