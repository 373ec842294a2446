package org.podium.film.picture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppableOutputTest {
    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' width='1000' height='1000'>";

    @TempDir
    private Path folder;

    /** Each of these stands for tens of thousands of large shapes: hours of painting. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle id='a0' cx='500' cy='500' r='480' stroke='red' stroke-width='30' opacity='0.5'/>",
                "<g id='a0' opacity='0.5'><rect width='900' height='900' fill='blue'/></g>",
                "<clipPath id='c'><circle cx='500' cy='500' r='400'/></clipPath>"
                        + "<rect id='a0' width='900' height='900' clip-path='url(#c)'/>"
            })
    void a_painting_without_end_ends_when_it_is_stopped(String body) throws Exception {
        StringBuilder svg = new StringBuilder(HEAD).append(body);
        for (int level = 1; level <= 5; level++) {
            svg.append("<g id='a").append(level).append("'>");
            svg.append("<use href='#a%d'/>".formatted(level - 1).repeat(10)).append("</g>");
        }
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .documentLimits(new DocumentLimits(100, 15, 500_000))
                                .build()));
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread painting = Thread.ofPlatform().daemon().start(() -> {
            Graphics2D pen = new BufferedImage(3000, 3000, BufferedImage.TYPE_INT_ARGB_PRE).createGraphics();
            pen.scale(3, 3);
            begun.countDown();
            try {
                document.renderWithPlatform(
                        NullPlatformSupport.INSTANCE, new StoppableOutput(pen), new ViewBox(1000, 1000));
            } catch (RuntimeException stopped) {
                end.set(stopped);
            }
        });
        begun.await();
        Thread.sleep(500);
        assertThat(painting.isAlive()).isTrue();

        painting.interrupt();
        painting.join(10_000);

        assertThat(painting.isAlive()).isFalse();
        assertThat(end.get()).isInstanceOf(java.util.concurrent.CancellationException.class);
    }

    @Test
    void what_the_library_finds_odd_fills_no_log() throws Exception {
        Path file = folder.resolve("odd.svg");
        Files.writeString(
                file, HEAD + "<path d='M nonsense'/><rect fill='url(#' width='x'/><image href='data:,'/></svg>");
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            SvgPicture.read(file, UnreadablePicture::new)
                    .paint(
                            new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB).createGraphics(),
                            new java.awt.Rectangle(100, 100));
        } finally {
            System.setErr(before);
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(java.util.ServiceLoader.load(com.github.weisj.jsvg.logging.LogManager.class))
                .hasOnlyElementsOfType(QuietLog.class);
    }
}
