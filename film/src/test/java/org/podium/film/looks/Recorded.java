package org.podium.film.looks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.podium.film.cli.Program;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.Sight;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.encode.av.write.Interleaver;
import org.podium.film.encode.av.write.Muxer;
import org.podium.film.encode.av.write.VideoEncoder;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.layout.Size;

/** A recording of pages, each shown for a while, with webcams, as BBB 2.5 publishes it. */
public final class Recorded {
    private final Path folder;
    private final List<Page> pages;
    private final int each;
    private boolean shared;

    private Recorded(Path folder, List<Page> pages, int each) {
        this.folder = folder;
        this.pages = pages;
        this.each = each;
    }

    /** Pages shown one after the other, so many seconds each. */
    public static Recorded pages(Path folder, int each, List<Page> pages) throws IOException {
        Recorded made = new Recorded(folder, pages, each);
        Files.createDirectories(folder.resolve("presentation/deck"));
        Files.createDirectories(folder.resolve("video"));
        for (int i = 0; i < pages.size(); i++) {
            ImageIO.write(
                    pages.get(i).picture(),
                    "png",
                    folder.resolve("presentation/deck/slide-" + (i + 1) + ".png")
                            .toFile());
        }
        made.writeText();
        return made;
    }

    /** The same with webcams of these shapes. */
    public Recorded webcams(Double... shapes) {
        return webcams(new Size(640, 480), List.of(new Webcams.Attendance(0, Arrays.asList(shapes))));
    }

    /** The same with webcams that come and go. */
    public Recorded webcams(Size size, List<Webcams.Attendance> attendances) {
        if (!attendances.getFirst().shapes().isEmpty()) {
            Webcams.write(folder.resolve("video/webcams.mp4"), size, seconds(), attendances);
        }
        return this;
    }

    /** The same with a shared screen instead of all pages. */
    public Recorded screen() throws IOException {
        shared = true;
        Size size = new Size(1280, 720);
        Files.createDirectories(folder.resolve("deskshare"));
        BufferedImage desk = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = desk.createGraphics();
        pen.setColor(new Color(0x1e1f22));
        pen.fillRect(0, 0, size.width(), size.height());
        pen.drawImage(new Page(900, 600, Page.Free.LOWER_RIGHT).picture(), 40, 30, null);
        pen.setColor(new Color(0x2f6fb0));
        pen.fillRect(0, 690, 1280, 30);
        pen.dispose();
        try (VideoEncoder encoder = VideoEncoder.open(size, 5, VideoSettings.USUAL);
                Interleaver tracks = new Interleaver(
                        encoder.shape(),
                        Optional.empty(),
                        List.of(Muxer.mp4(folder.resolve("deskshare/deskshare.mp4"))));
                Packets pictures = new Packets();
                Packets silence = new Packets();
                VideoFrame frame = VideoFrame.of(size)) {
            Webcams.fill(frame, desk);
            for (int tick = 0; tick < seconds() * 5; tick++) {
                encoder.encode(frame, tick, tick == 0, List.of(size.whole()), pictures);
            }
            encoder.finish(pictures);
            tracks.write(pictures, silence, seconds() * 5L);
            tracks.finish();
        }
        Files.writeString(folder.resolve("deskshare.xml"), """
            <recording id="deskshare_events"><event start_timestamp="0.0" stop_timestamp="%d.0" video_width="1280"
             video_height="720"/></recording>
            """.formatted(seconds()));
        writeText();
        return this;
    }

    /** The same with a chat. */
    Recorded chat() throws IOException {
        StringBuilder lines = new StringBuilder("<popcorn>");
        String[] said = {"Bonjour à tous", "Le son est bon", "Pourquoi W est-il négatif ici ?", "Merci 👍"};
        for (int i = 0; i < said.length; i++) {
            lines.append("<chattimeline target=\"chat\" in=\"0.%d\" name=\"Étudiante %d\" message=\"%s\"/>"
                    .formatted(i, i + 1, said[i]));
        }
        Files.writeString(folder.resolve("slides_new.xml"), lines.append("</popcorn>"));
        return this;
    }

    public int seconds() {
        return each * pages.size();
    }

    private void writeText() throws IOException {
        Files.writeString(folder.resolve("metadata.xml"), """
            <recording><id>6c6f6f6b73000000000000000000000000000000-1700000000000</id><state>published</state>
            <published>true</published><start_time>1700000000000</start_time><end_time>%d</end_time>
            <meta><meetingName>Thermodynamique</meetingName></meta>
            <playback><format>presentation</format><duration>%d</duration></playback></recording>
            """.formatted(
                        1_700_000_000_000L + seconds() * 1000L, seconds() * 1000L));
        StringBuilder shapes = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 800 600\">\n");
        for (int i = 0; i < pages.size(); i++) {
            shapes.append(String.format(
                    Locale.ROOT,
                    "<image id=\"image%d\" class=\"slide\" in=\"%d.0\" out=\"%d.0\" xlink:href=\"presentation/%s.png\""
                            + " width=\"%d\" height=\"%d\" x=\"0\" y=\"0\"/>%n",
                    i + 1,
                    i * each,
                    (i + 1) * each,
                    shared ? "deskshare" : "deck/slide-" + (i + 1),
                    pages.get(i).width(),
                    pages.get(i).height()));
        }
        Files.writeString(folder.resolve("shapes.svg"), shapes.append("</svg>\n"));
    }

    /** Makes the film and looks at it at some moments. */
    public List<BufferedImage> film(String layout, int height, List<Duration> moments, String... options)
            throws IOException {
        StringWriter said = new StringWriter();
        Path film = folder.resolve("film-" + layout + ".mp4");
        List<String> words = new ArrayList<>(List.of(
                "render",
                folder.toString(),
                "-o",
                film.toString(),
                "--layout",
                layout,
                "--height",
                String.valueOf(height)));
        words.addAll(List.of(options));
        int code = Program.run(new PrintWriter(said), words.toArray(String[]::new));
        if (code != 0) {
            throw new AssertionError(said);
        }
        List<BufferedImage> pictures = new ArrayList<>();
        try (Sight sight = Sight.of(film)) {
            moments.forEach(moment -> pictures.add(sight.at(moment)));
        }
        return pictures;
    }
}
