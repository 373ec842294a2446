package org.podium.server.web.session;

import jakarta.annotation.PreDestroy;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Fetches a small picture from a server that is not ours and draws it anew, so that what reaches a browser is a picture
 * and nothing else. Bounded in time, bytes and pixels; a redirect is not followed, since it could lead anywhere.
 */
@Component
class PictureFetch {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(8);
    private static final int MOST_HEAD = 8192;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_AT_A_TIME = 20;
    private static final int MOST_BYTES = 3_000_000;
    private static final int MOST_PIXELS = 20_000_000;

    /** Enough for a card on a sharp screen. */
    private static final int WIDTH = 480;

    private final HttpRequester client = RequesterBootstrap.bootstrap()
            .setSocketConfig(
                    SocketConfig.custom().setSoTimeout(Timeout.of(WHOLE)).build())
            .setHttp1Config(Http1Config.custom()
                    .setMaxLineLength(MOST_HEAD)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build())
            .setSslSetupHandler(tls -> tls.setEndpointIdentificationAlgorithm("HTTPS"))
            .setConnectionReuseStrategy((_, _, _) -> false)
            .setDefaultMaxPerRoute(MOST_AT_A_TIME)
            .setMaxTotal(MOST_AT_A_TIME)
            .create();

    /**
     * The picture at an address, as a PNG.
     *
     * @param place where its host is, found out before; the name is not asked for again, since it could lead elsewhere by now
     */
    byte[] png(URI address, InetAddress place) throws IOException, InterruptedException {
        FutureTask<byte[]> asked = new FutureTask<>(() -> bytes(address, place));
        Thread.ofVirtual().start(asked);
        try {
            // The whole answer, not only its beginning: a server that drips holds nobody up.
            return written(smaller(read(asked.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS))));
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no answer: " + e, e);
        } finally {
            asked.cancel(true);
        }
    }

    private byte[] bytes(URI address, InetAddress place) throws IOException, HttpException {
        HttpHost host = new HttpHost(address.getScheme(), place, address.getHost(), address.getPort());
        ClassicHttpRequest request = ClassicRequestBuilder.get(address).build();
        return client.execute(host, request, Timeout.of(CONNECT), HttpCoreContext.create(), answer -> {
            if (answer.getCode() != 200 || answer.getEntity() == null) {
                throw new IOException("answered " + answer.getCode());
            }
            byte[] bytes = answer.getEntity().getContent().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("too many bytes");
            }
            return bytes;
        });
    }

    @PreDestroy
    void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too many pixels");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage smaller(BufferedImage picture) {
        int width = Math.min(WIDTH, picture.getWidth());
        int height = Math.max(1, (int) Math.round((double) picture.getHeight() * width / picture.getWidth()));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setBackground(java.awt.Color.WHITE);
            pen.clearRect(0, 0, width, height);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return small;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
