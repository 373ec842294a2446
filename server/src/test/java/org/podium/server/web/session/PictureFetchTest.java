package org.podium.server.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PictureFetchTest {
    private final PictureFetch fetch = new PictureFetch();
    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    PictureFetchTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hosts.add(exchange.getRequestHeaders().getFirst("Host"));
            byte[] body = picture(exchange.getRequestURI().getPath().equals("/large.png") ? 3_000_001 : 0);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        fetch.close();
    }

    @Test
    void the_place_that_was_looked_at_is_asked_whatever_the_name_leads_to_by_now() throws Exception {
        byte[] png = fetch.png(address("/thumb.png"), InetAddress.getLoopbackAddress());

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(480);
        assertThat(hosts)
                .containsExactly("slides.invalid:" + server.getAddress().getPort());
    }

    @Test
    void more_bytes_than_a_small_picture_has_are_not_read() {
        assertThatThrownBy(() -> fetch.png(address("/large.png"), InetAddress.getLoopbackAddress()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too many bytes");
    }

    /** Of a host that no name server knows. */
    private URI address(String path) {
        return URI.create("http://slides.invalid:" + server.getAddress().getPort() + path);
    }

    private static byte[] picture(int more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB), "png", bytes);
        bytes.write(new byte[more]);
        return bytes.toByteArray();
    }
}
