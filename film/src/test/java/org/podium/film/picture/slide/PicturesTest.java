package org.podium.film.picture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("film")
class PicturesTest {
    private static final Dimension SIZE = new Dimension(200, 100);

    @TempDir
    Path folder;

    private Picture svg(String body) throws IOException {
        Files.writeString(
                folder.resolve("a.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " width='100pt' height='50pt' viewBox='0 0 100 50'>" + body + "</svg>");
        return new Pictures(folder).picture("a.svg");
    }

    private static BufferedImage painted(Picture picture) {
        BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setClip(0, 0, SIZE.width, SIZE.height);
        picture.paint(pen, new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height));
        pen.dispose();
        return image;
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    private static byte[] png(int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void an_svg_fills_its_place_whatever_its_own_size() throws IOException {
        BufferedImage image = painted(svg("<rect x='50' width='50' height='50' fill='#00f'/>"));

        assertThat(rgb(image, 99, 50)).isEqualTo(0);
        assertThat(rgb(image, 100, 50)).isEqualTo(0x0000FF);
        assertThat(rgb(image, 199, 99)).isEqualTo(0x0000FF);
    }

    @Test
    void a_picture_that_somebody_still_holds_is_not_read_again_beyond_the_budget() throws IOException {
        for (int i = 0; i < 4; i++) {
            Files.write(folder.resolve(i + ".png"), png(2000, 2000, Color.GREEN));
        }
        Pictures pictures = new Pictures(folder);
        Picture first = pictures.picture("0.png");
        for (int i = 1; i < 4; i++) {
            assertThat(pictures.picture(i + ".png").bytes()).isEqualTo(16_000_000);
        }

        assertThat(pictures.picture("0.png")).isSameAs(first);
    }

    @Test
    void an_image_within_an_svg_is_painted() throws IOException {
        String data = Base64.getEncoder().encodeToString(png(7, 7, Color.GREEN));

        BufferedImage image =
                painted(svg("<image width='50' height='50' xlink:href='data:image/png;base64," + data + "'/>"));

        assertThat(rgb(image, 50, 50)).isEqualTo(0x00FF00);
    }

    @Test
    void several_threads_that_paint_one_svg_see_the_same() throws Exception {
        for (int round = 0; round < 30; round++) {
            Picture picture = svg("<g font-family='DejaVu Sans' font-size='9'>"
                    + "<text x='5' y='15'>One <tspan font-weight='bold'>two</tspan> three</text>".repeat(20)
                    + "</g>");
            try (ExecutorService painters = Executors.newFixedThreadPool(4)) {
                CyclicBarrier start = new CyclicBarrier(4);
                Callable<Integer> work = () -> {
                    start.await();
                    BufferedImage image = painted(picture);
                    return Arrays.hashCode(image.getRGB(0, 0, SIZE.width, SIZE.height, null, 0, SIZE.width));
                };
                Set<Integer> seen = new HashSet<>();
                for (Future<Integer> one : painters.invokeAll(List.of(work, work, work, work))) {
                    seen.add(one.get());
                }
                assertThat(seen).as("round " + round).hasSize(1);
            }
        }
    }

    @Test
    void a_character_that_xml_forbids_costs_a_slide_nothing() throws IOException {
        BufferedImage image = painted(svg("<text>a&#11;b</text><rect width='100' height='50' fill='#00f'/>"));

        assertThat(rgb(image, 100, 50)).isEqualTo(0x0000FF);
    }

    @Test
    void a_reduced_picture_keeps_its_brightness_and_an_enlarged_one_its_edges() throws IOException {
        BufferedImage stripes = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 800; x += 2) {
            for (int y = 0; y < 400; y++) {
                stripes.setRGB(x, y, 0xFFFFFF);
            }
        }
        int grey = rgb(painted(new BitmapPicture(stripes)), 100, 50) & 0xFF;
        assertThat(grey).isBetween(0x7C, 0x83);

        BufferedImage halves = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        halves.setRGB(10, 0, 10, 10, Stripes.white(100), 0, 10);
        BufferedImage image = painted(new BitmapPicture(halves));
        assertThat(rgb(image, 90, 50)).isEqualTo(0);
        assertThat(rgb(image, 110, 50)).isEqualTo(0xFFFFFF);
    }

    private static final class Stripes {
        static int[] white(int count) {
            int[] white = new int[count];
            Arrays.fill(white, 0xFFFFFF);
            return white;
        }
    }

    @Test
    void a_slide_that_cannot_be_read_is_shown_by_its_thumbnail_and_told() throws IOException {
        Path deck = Files.createDirectories(folder.resolve("presentation/deck"));
        Files.createDirectories(deck.resolve("svgs"));
        Files.createDirectories(deck.resolve("thumbnails"));
        Files.writeString(deck.resolve("svgs/slide7.svg"), "<svg");
        Files.write(deck.resolve("thumbnails/thumb-7.png"), png(20, 10, Color.GREEN));
        Pictures pictures = new Pictures(folder);

        assertThat(rgb(painted(pictures.picture("presentation/deck/svgs/slide7.svg")), 100, 50))
                .isEqualTo(0x00FF00);
        assertThat(pictures.unreadable()).containsExactly("presentation/deck/svgs/slide7.svg");
    }

    @Test
    void what_is_not_there_is_a_placeholder() {
        assertThat(new Pictures(folder).picture("none.png")).isInstanceOf(UnreadablePicture.class);
    }

    @Test
    void a_placeholder_can_be_read_and_is_not_blank() {
        BufferedImage image = painted(new UnreadablePicture());

        long dark = 0;
        for (int pixel : image.getRGB(0, 0, SIZE.width, SIZE.height, null, 0, SIZE.width)) {
            dark += (pixel & 0xFF) < 200 ? 1 : 0;
        }
        assertThat(dark).isBetween(50L, 2000L);
    }

    @Test
    void a_path_that_climbs_or_links_out_of_the_recording_is_not_opened() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.write(folder.resolve("secret.png"), png(5, 5, Color.RED));
        Files.createSymbolicLink(inside.resolve("link.png"), folder.resolve("secret.png"));
        Pictures pictures = new Pictures(inside);

        for (String file : List.of(
                "../secret.png", "link.png", folder.resolve("secret.png").toString(), ".", "a\0b")) {
            assertThat(pictures.picture(file)).as(file).isInstanceOf(UnreadablePicture.class);
        }
    }

    @Test
    void no_svg_makes_a_connection_or_opens_a_file() throws IOException {
        Files.write(folder.resolve("beside.png"), png(5, 5, Color.RED));
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String away = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String beside = folder.resolve("beside.png").toUri().toString();

            BufferedImage image = painted(svg("<script>fetch('" + away + "')</script><style>@import url(" + away
                    + ");</style><image width='50' height='50' xlink:href='" + away + ".png'/><image width='50'"
                    + " height='50' xlink:href='" + beside + "'/><image width='50' height='50' href='beside.png'/>"
                    + "<use xlink:href='" + away + ".svg#a'/>"));

            server.setSoTimeout(300);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .isInstanceOf(SocketTimeoutException.class);
            assertThat(rgb(image, 50, 50)).isNotEqualTo(0xFF0000);
        }
    }

    @Test
    void an_entity_is_not_resolved() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "M0 0h100v50H0z");
        Files.writeString(
                folder.resolve("b.svg"),
                "<!DOCTYPE svg [<!ENTITY e SYSTEM '"
                        + folder.resolve("secret.txt").toUri() + "'>]><svg xmlns='http://www.w3.org/2000/svg'"
                        + " width='9' height='9'><path d='&e;'"
                        + " fill='red'/></svg>");

        assertThat(rgb(painted(new Pictures(folder).picture("b.svg")), 50, 50)).isNotEqualTo(0xFF0000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<path d='M0 0h1v1'/>", "<g/>"})
    void a_few_elements_that_stand_for_billions_are_refused(String leaf) throws IOException {
        StringBuilder bomb = new StringBuilder("<defs><g id='a0'>" + leaf + "</g>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<g id='a" + i + "'>")
                    .append(("<use href='#a" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
        }

        assertThat(svg(bomb + "</defs><use href='#a11'/>")).isInstanceOf(UnreadablePicture.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0L100 100' stroke='red' stroke-dasharray='0.0000001'/>",
                "<path d='M0 0L100 100' style='stroke:red;stroke-dasharray:0.0000001,0'/>",
                "<path d='M0 0L1000000000 1000000000' stroke='red' stroke-dasharray='0.1 0.1'/>",
                "<filter id='f'><feGaussianBlur stdDeviation='100000'/></filter><rect filter='url(#f)' width='9'"
                        + " height='9'/>",
                "<pattern id='p' width='1e6' height='1e6' patternUnits='userSpaceOnUse'><rect width='1'/></pattern>"
                        + "<rect fill='url(#p)' width='100' height='100'/>",
                "<mask id='m'><rect mask='url(#m)' width='50' height='50'/></mask><rect mask='url(#m)' width='9'"
                        + " height='9'/>",
                "<g id='u'><use href='#u'/></g>",
                "<path d='M1e99 1e99L-1e99 1e308 C NaN' stroke='red' stroke-width='1e30'/>",
            })
    void an_odd_svg_is_painted_or_replaced_and_never_hangs(String body) throws IOException {
        assertThat(painted(svg(body))).isNotNull();
    }

    @Test
    void an_svg_nested_too_deep_is_refused() throws IOException {
        assertThat(svg("<g>".repeat(5000) + "</g>".repeat(5000))).isInstanceOf(UnreadablePicture.class);
    }

    @Test
    void a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded() throws IOException {
        byte[] png = png(5, 5, Color.RED);
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        Files.write(folder.resolve("huge.png"), png);

        assertThat(new Pictures(folder).picture("huge.png")).isInstanceOf(UnreadablePicture.class);
    }

    @Test
    void a_large_picture_is_kept_smaller_than_it_is() throws IOException {
        Files.write(folder.resolve("large.png"), png(8000, 6000, Color.BLUE));

        Picture picture = new Pictures(folder).picture("large.png");

        assertThat(picture.bytes()).isBetween(1L, 64L << 20);
        assertThat(rgb(painted(picture), 100, 50)).isEqualTo(0x0000FF);
    }

    @Test
    void what_lies_within_an_svg_counts_as_the_pixels_that_it_is_kept_as() throws IOException {
        String data = Base64.getEncoder().encodeToString(png(800, 600, Color.GREEN));

        Picture picture = svg("<image width='50' height='50' xlink:href='data:image/png;base64," + data + "'/>");

        assertThat(picture.bytes()).isGreaterThan(4L * 800 * 600);
    }

    @Test
    void a_broken_picture_is_a_placeholder() throws IOException {
        byte[] png = png(500, 500, Color.RED);
        Files.write(folder.resolve("half.png"), Arrays.copyOf(png, png.length / 2));
        Files.writeString(folder.resolve("page.png"), "<html>404</html>");
        Files.write(folder.resolve("empty.svg"), new byte[0]);
        Pictures pictures = new Pictures(folder);

        for (String file : List.of("half.png", "page.png", "empty.svg")) {
            assertThat(pictures.picture(file)).as(file).isInstanceOf(UnreadablePicture.class);
        }
    }
}
