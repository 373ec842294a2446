package org.podium.film.cli;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.Studio;
import org.podium.film.encode.av.read.AudioReader;
import org.podium.film.encode.av.read.VideoReader;

/** Recordings of which most is missing: each gives a film with something to see, and says what it lacks. */
@Tag("film")
class OddRecordingsTest {
    private static final int SECONDS = 12;

    @TempDir
    private Path folder;

    private Path recording;

    @BeforeEach
    void metadata() throws Exception {
        recording = Files.createDirectory(folder.resolve("recording"));
        Files.writeString(recording.resolve("metadata.xml"), """
            <recording><id>x</id><start_time>1715261728123</start_time>
            <meta><meetingName>Cours d'essai</meetingName></meta>
            <playback><duration>12000</duration></playback></recording>
            """);
    }

    private void media(String name) throws Exception {
        Path file = recording.resolve(name);
        Files.createDirectories(file.getParent());
        Studio.flashingWebcams(file, ofSeconds(SECONDS));
    }

    private void slide(boolean picture) throws Exception {
        Files.writeString(recording.resolve("shapes.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            <image id="image1" class="slide" in="0.0" out="12.0" xlink:href="presentation/a/slide-1.png"
             width="400" height="300"/></svg>
            """);
        if (picture) {
            BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, 400, 300);
            pen.dispose();
            Files.createDirectories(recording.resolve("presentation/a"));
            ImageIO.write(
                    image,
                    "png",
                    recording.resolve("presentation/a/slide-1.png").toFile());
        }
    }

    private String film() throws Exception {
        StringWriter out = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out))
                .execute(
                        "render",
                        recording.toString(),
                        "-o",
                        folder.resolve("film").toString(),
                        "--height",
                        "360",
                        "--mp4-only");
        assertThat(exit).as(out.toString()).isZero();
        return Files.readString(folder.resolve("film/film.json"));
    }

    /** The luma at a place given in hundredths, after ten seconds and a half. */
    private int light(int across, int down) {
        try (VideoReader reader =
                VideoReader.open(folder.resolve("film/video.mp4")).orElseThrow()) {
            reader.advance(10_500_000);
            AVFrame frame = reader.shown().orElseThrow();
            int x = frame.width() * across / 100;
            int y = frame.height() * down / 100;
            return frame.data(0).get((long) y * frame.linesize(0) + x) & 255;
        }
    }

    @Test
    void of_sound_alone_there_is_a_card() throws Exception {
        media("audio/audio.webm");

        assertThat(film()).contains("\"kind\" : \"no-slides\"").doesNotContain("no-sound");
        assertThat(light(2, 2)).isGreaterThan(200);
    }

    @Test
    void of_nothing_at_all_there_is_a_card_too() throws Exception {
        assertThat(film()).contains("\"kind\" : \"no-slides\"", "\"kind\" : \"no-sound-file\"");
        assertThat(light(2, 2)).isGreaterThan(200);
    }

    @Test
    void of_slides_alone_the_slide_has_the_whole_height_and_the_film_is_silent() throws Exception {
        slide(true);

        assertThat(film()).contains("\"kind\" : \"no-sound-file\"").doesNotContain("no-slides");
        assertThat(light(50, 2)).isGreaterThan(230);
        assertThat(light(2, 50)).as("the dark ground beside it").isBetween(25, 50);
    }

    @Test
    void of_webcams_alone_they_have_the_whole_height() throws Exception {
        media("video/webcams.mp4");

        assertThat(film()).contains("\"kind\" : \"no-slides\"");
        assertThat(light(50, 2)).isBetween(30, 60);
        assertThat(light(50, 97)).isBetween(30, 60);
        assertThat(light(2, 50)).as("the dark ground beside them").isBetween(25, 50);
    }

    @Test
    void of_a_shared_screen_alone_it_is_seen_and_before_it_a_card() throws Exception {
        media("deskshare/deskshare.webm");
        Files.writeString(recording.resolve("deskshare.xml"), """
            <recording id="deskshare_events"><event start_timestamp="6.0" stop_timestamp="12.0"
             video_width="320" video_height="240"/></recording>
            """);

        assertThat(film()).contains("\"kind\" : \"no-sound-file\"");
        assertThat(light(50, 50)).isBetween(30, 60);
    }

    @Test
    void a_slide_without_its_picture_is_named_and_not_black() throws Exception {
        slide(false);

        assertThat(film()).contains("\"kind\" : \"slide-picture\"", "presentation/a/slide-1.png");
        assertThat(light(50, 50)).isGreaterThan(200);
    }

    @Test
    void of_a_finished_video_there_is_that_video_in_its_own_shape_with_its_captions() throws Exception {
        media("video-0.m4v");
        Files.writeString(recording.resolve("captions.json"), """
            [{"locale":"fr","localeName":"français"}]\
            """);
        Files.writeString(recording.resolve("caption_fr.vtt"), """
            WEBVTT

            00:01.000 --> 00:02.000
            Bonjour\
            """);

        assertThat(film())
                .contains("\"kind\" : \"finished-video\"", "\"width\" : 320", "\"height\" : 240", "captions-fr.vtt")
                .doesNotContain("no-slides", "no-sound");
        assertThat(light(50, 50)).isBetween(30, 60);
        assertThat(light(2, 2)).isBetween(30, 60);
        assertThat(AudioReader.open(folder.resolve("film/video.mp4"))).isPresent();
    }

    @Test
    void a_finished_video_shows_faces_that_nobody_can_take_out() throws Exception {
        media("video-0.m4v");
        StringWriter out = new StringWriter();

        int exit = Main.commandLine()
                .setOut(new PrintWriter(out))
                .execute(
                        "render",
                        recording.toString(),
                        "-o",
                        folder.resolve("film").toString(),
                        "--no-cameras");

        assertThat(exit).isEqualTo(2);
        assertThat(out.toString()).contains("webcams cannot be taken out");
        assertThat(folder.resolve("film")).doesNotExist();
    }

    @Test
    void of_a_podcast_there_is_a_card() throws Exception {
        media("audio.ogg");

        assertThat(film()).contains("\"kind\" : \"sound-only\"").doesNotContain("no-slides", "no-sound");
        assertThat(light(2, 2)).isGreaterThan(200);
    }
}
