package org.podium.film.picture.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    private static final FontRenderContext SPACE = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "שלום לכולם | Noto Sans Hebrew",
                "مرحبا بالعالم | Noto Sans Arabic",
                "线性代数 線性代數 | Droid Sans Fallback",
                "こんにちは カタカナ「」、。 | Droid Sans Fallback",
                "안녕하세요 | NanumGothic",
                "😀👍 | Noto Emoji",
            })
    void text_of_each_script_is_written_with_a_font_of_ours_and_without_boxes(String text, String family) {
        int[] letters =
                text.codePoints().filter(letter -> letter != ' ').distinct().toArray();
        Set<Integer> glyphs = new HashSet<>();
        for (int letter : letters) {
            Font font = Scripts.with(letter).orElseThrow();
            GlyphVector glyph = font.createGlyphVector(SPACE, Character.toString(letter));
            assertThat(font.getFamily()).startsWith(family);
            assertThat(glyph.getGlyphCode(0)).isNotEqualTo(font.getMissingGlyphCode());
            assertThat(glyph.getOutline().getBounds2D().isEmpty()).isFalse();
            glyphs.add(glyph.getGlyphCode(0));
        }

        assertThat(glyphs).hasSize(letters.length);
    }

    @Test
    void arabic_letters_join_and_run_from_right_to_left() {
        Font sans = Fonts.sans(20);
        double apart = "سلام"
                .chars()
                .mapToDouble(letter -> layout(Character.toString(letter), sans).getAdvance())
                .sum();

        assertThat((double) layout("سلام", sans).getAdvance()).isLessThan(apart);
        assertThat(layout("سلام", sans).isLeftToRight()).isFalse();
    }

    @Test
    void a_letter_of_no_script_of_ours_is_left_to_the_machine() {
        assertThat(Scripts.with('ঙ')).isEmpty();
    }

    private static TextLayout layout(String text, Font font) {
        AttributedString letters = new AttributedString(text);
        letters.addAttribute(TextAttribute.FONT, font);
        Fonts.fallBack(letters, text, font);
        return new TextLayout(letters.getIterator(), SPACE);
    }
}
