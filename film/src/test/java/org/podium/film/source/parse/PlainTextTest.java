package org.podium.film.source.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.film.source.parse.PlainText.ofHtml;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void html_is_read_as_its_reader_sees_it() {
        assertThat(ofHtml("<b>gras</b>, <a href=\"https://e.org\" rel=\"nofollow\"><u>https://e.org</u></a>"))
                .isEqualTo("gras, https://e.org");
        assertThat(ofHtml("un<br/>deux<BR>trois")).isEqualTo("un\ndeux\ntrois");
        assertThat(ofHtml("<script>alert(1)</script>")).isEqualTo("alert(1)");
    }

    @Test
    void a_lone_sign_is_text() {
        assertThat(ofHtml("1 < 2 & 3 > 2")).isEqualTo("1 < 2 & 3 > 2");
        assertThat(ofHtml("<b")).isEqualTo("<b");
        assertThat(ofHtml("I <3 you")).isEqualTo("I <3 you");
    }

    @Test
    void entities_are_read_once() {
        assertThat(ofHtml("&amp;lt; &#233;&#xE9; &quot;")).isEqualTo("&lt; éé \"");
        assertThat(ofHtml("&nope; &#xFFFFFFF; &#;")).isEqualTo("&nope; &#xFFFFFFF; &#;");
    }

    @Test
    void a_name_that_was_escaped_once_more_is_as_it_was_typed() {
        assertThat(PlainText.name("You &amp; Me: l&#039;int&eacute;grale &lt;2&gt;"))
                .isEqualTo("You & Me: l'intégrale <2>");
        assertThat(PlainText.name("R&D; AT&T, fish & chips &nope;")).isEqualTo("R&D; AT&T, fish & chips &nope;");
    }

    @Test
    void a_name_is_one_line() {
        assertThat(PlainText.line(" a\n b\u0007\tc ")).isEqualTo("a b c");
    }
}
