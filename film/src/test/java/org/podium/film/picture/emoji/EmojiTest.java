package org.podium.film.picture.emoji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.picture.font.Fonts;

class EmojiTest {
    @ParameterizedTest
    @CsvSource({
        "😀, 1f600",
        "👍🏽, 1f44d-1f3fd",
        "👩‍🚀, 1f469-200d-1f680",
        "👨‍👩‍👧‍👦, 1f468-200d-1f469-200d-1f467-200d-1f466",
        "🏳️‍🌈, 1f3f3-200d-1f308",
        "🏳‍🌈, 1f3f3-200d-1f308",
        "🇫🇷, 1f1eb-1f1f7",
        "1️⃣, 31-20e3",
        "❤️, 2764",
        "⌚, 231a",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 1f3f4-e0067-e0062-e0065-e006e-e0067-e007f"
    })
    void letters_that_are_one_emoji_have_one_picture(String letters, String name) {
        assertThat(Emoji.picture(letters)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "#", "é", "ê", "∑", "©", "❤", "✔", "⌚︎", "中", "안", "ש"})
    void signs_that_are_letters_first_stay_letters(String letter) {
        assertThat(Emoji.picture(letter)).isEmpty();
    }

    @Test
    void an_emoji_has_its_colours_and_the_room_of_one_sign() {
        Font font = Fonts.sans(40);
        TextLayout line = line("a👩‍🚀😀b", font);
        double letters = line("ab", font).getAdvance();
        BufferedImage image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 80);
        pen.setColor(Color.BLACK);
        line.draw(pen, 10, 50);
        pen.dispose();

        assertThat((double) line.getAdvance()).isCloseTo(letters + 2 * 1.245 * 40, within(0.5));
        // The face's yellow, beside its eyes.
        int middle = (int) (10 + letters / 2 + 1.5 * 1.245 * 40);
        assertThat(image.getRGB(middle, 22) & 0xFFFFFF).isEqualTo(0xFFCC4D);
    }

    /** Paints all of them. */
    @Tag("film")
    @Test
    void each_picture_of_the_set_can_be_painted() {
        for (String name : EmojiSet.names()) {
            BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = image.createGraphics();
            EmojiSign.of(name, 13).draw(pen, 0, 12);
            pen.dispose();
            assertThat(Arrays.stream(image.getRGB(0, 0, 16, 16, null, 0, 16))
                            .filter(pixel -> pixel >>> 24 > 128)
                            .count())
                    .as(name)
                    .isPositive();
        }
        assertThat(EmojiSet.names()).hasSizeGreaterThan(3_600);
    }

    private static TextLayout line(String text, Font font) {
        AttributedString letters = new AttributedString(text);
        letters.addAttribute(TextAttribute.FONT, font);
        Emoji.inColour(letters, text, font.getSize2D());
        return new TextLayout(letters.getIterator(), new FontRenderContext(null, true, true));
    }
}
