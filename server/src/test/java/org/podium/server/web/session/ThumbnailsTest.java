package org.podium.server.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.recording.RecordingId;

@Tag("database")
class ThumbnailsTest {
    private static final House HOUSE = House.quiet(Map.of(
            "podium.sync.servers[0].name", "bbb",
            "podium.sync.servers[0].url", "http://localhost/bigbluebutton/api/",
            "podium.sync.servers[0].secret", "secret"));

    private final HttpServer bbb;
    private final AtomicInteger asked = new AtomicInteger();
    private final Thumbnails thumbnails = HOUSE.room(Thumbnails.class);
    private byte[] answer = new byte[0];
    private RecordingId lecture = new RecordingId(0);

    ThumbnailsTest() throws Exception {
        bbb = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        bbb.createContext("/thumb.png", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        bbb.createContext("/moved.png", exchange -> {
            exchange.getResponseHeaders().add("Location", "/thumb.png");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        bbb.start();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @AfterEach
    void stop() {
        bbb.stop(0);
    }

    @BeforeEach
    void lecture() throws Exception {
        HOUSE.sql().sql("TRUNCATE recording CASCADE").update();
        lecture = HOUSE.seed().recording("Algèbre", "published");
        answer = png(1600, 900);
        at("http://localhost:" + bbb.getAddress().getPort() + "/thumb.png");
    }

    @Test
    void a_picture_is_fetched_once_made_small_and_kept() throws Exception {
        var first = thumbnails.of(lecture, 0);
        var second = thumbnails.of(lecture, 0);

        assertThat(second).isEqualTo(first);
        assertThat(asked).hasValue(1);
        BufferedImage small = ImageIO.read(first.orElseThrow().toFile());
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(270);
    }

    @Test
    void nothing_is_asked_of_another_host_than_the_one_that_plays_the_recording() {
        at("http://127.0.0.1:" + bbb.getAddress().getPort() + "/thumb.png");
        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        at("file:///etc/passwd");
        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        at("not an address");
        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void nothing_is_asked_of_a_host_that_is_none_of_the_servers() {
        HOUSE.sql().sql("UPDATE recording SET server = 'another'").update();

        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_redirect_is_not_followed() {
        at("http://localhost:" + bbb.getAddress().getPort() + "/moved.png");

        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_is_no_picture_or_too_much_of_one_is_not_kept() {
        answer = "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        answer = new byte[3_000_001];
        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        assertThat(thumbnails.of(lecture, 7)).isEmpty();
        assertThat(thumbnails.of(lecture, -1)).isEmpty();
    }

    @Test
    void one_that_bbb_no_longer_has_is_not_asked_for_at_each_drawing() {
        answer = new byte[0];
        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        assertThat(thumbnails.of(lecture, 0)).isEmpty();
        assertThat(asked).hasValue(1);
    }

    private void at(String address) {
        HOUSE.sql()
                .sql("UPDATE recording_format SET url = ?, thumbnails = ?")
                .params("http://localhost:" + bbb.getAddress().getPort() + "/playback", new String[] {address})
                .update();
    }

    private static byte[] png(int width, int height) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
