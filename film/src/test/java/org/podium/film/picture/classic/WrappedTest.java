package org.podium.film.picture.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.podium.film.picture.font.Fonts;

class WrappedTest {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private static List<String> lines(String text, double width) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (TextLayout line : Wrapped.lines(List.of(text), Fonts.sans(20), PLAIN, width, 100)) {
            words.add(text.substring(from, from + line.getCharacterCount()).strip());
            from += line.getCharacterCount();
        }
        return words;
    }

    @Test
    void lines_end_after_words() {
        assertThat(lines("one two three", 80)).containsExactly("one two", "three");
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(lines("incomprehensibilities", 80)).hasSize(3);
    }

    @Test
    void signs_within_a_word_do_not_break_it() {
        assertThat(lines("a &lt;stable&gt;", 125)).containsExactly("a", "&lt;stable&gt;");
    }

    @Test
    void scripts_without_spaces_break_anywhere() {
        assertThat(lines("\u8aad\u66f8\u767e\u904d\u7fa9\u81ea\u898b", 70).size())
                .isGreaterThan(1);
    }

    @Test
    void no_width_at_all_still_gives_lines() {
        assertThat(lines("abc", 0.001)).containsExactly("a", "b", "c");
    }
}
