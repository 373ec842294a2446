package org.podium.film.picture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blends, opacities and clips of hostile pages; how they look else is told by {@code SvgSlidesTest}. */
class LayersTest {
    @TempDir
    private Path folder;

    private int middle(String body) throws IOException {
        Files.writeString(
                folder.resolve("a.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50' viewBox='0 0 100 50'>" + body
                        + "</svg>");
        BufferedImage image = new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Pictures pictures = new Pictures(folder);
        pictures.picture("a.svg").paint(pen, new Rectangle2D.Double(0, 0, 100, 50));
        pen.dispose();
        assertThat(pictures.unreadable()).isEmpty();
        return image.getRGB(50, 25) & 0xFFFFFF;
    }

    @Test
    void layers_in_eighty_layers_are_painted() throws Exception {
        String deep = "<g style='isolation:isolate'>".repeat(80)
                + "<rect width='100' height='50' fill='#3366cc' style='mix-blend-mode:multiply'/>" + "</g>".repeat(80);

        assertThat(middle("<rect width='100' height='50' fill='#ffffff'/>" + deep))
                .isEqualTo(0x3366CC);
    }

    @Test
    void borders_of_layers_that_a_page_has_itself_take_nothing_away() throws Exception {
        String open = "<image href='" + Layers.opening() + "'/>";
        String close = "<image href='" + Layers.closing(BlendMode.SCREEN, 0.5) + "'/>";
        String odd = "<image href='data:podium-layer,NO_MODE,99999999'/><image href='data:podium-layer,'/>";

        assertThat(middle("<rect width='100' height='50' fill='#3366cc'/>" + close + odd))
                .isEqualTo(0x3366CC);
        assertThat(middle("<rect width='100' height='50' fill='#3366cc'/>" + open + open))
                .isEqualTo(0x3366CC);
        assertThat(middle(open + "<rect width='100' height='50' fill='#3366cc'/>"))
                .isEqualTo(0x3366CC);
    }

    @Test
    void a_clip_whose_path_makes_no_sense_is_no_reason_to_lose_the_page() throws Exception {
        String clip = "<clipPath id='c' clip-rule='evenodd'><path d='L 10 10 Q'/></clipPath>";

        assertThat(middle("<rect width='100' height='50' fill='#3366cc'/>" + clip
                        + "<rect clip-path='url(#c)' width='100' height='50' fill='#ff0000'/>"))
                .isEqualTo(0x3366CC);
    }

    @Test
    void round_clips_in_round_clips_are_painted() throws Exception {
        String deep = "<g clip-path='url(#c)'>".repeat(40) + "<rect width='100' height='50' fill='#3366cc'/>"
                + "</g>".repeat(40);

        assertThat(middle("<clipPath id='c'><circle cx='50' cy='25' r='25'/></clipPath>" + deep))
                .isEqualTo(0x3366CC);
    }
}
