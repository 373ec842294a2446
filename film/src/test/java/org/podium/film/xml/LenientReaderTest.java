package org.podium.film.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenientReaderTest {
    private static String read(byte[] bytes) throws IOException {
        StringWriter read = new StringWriter();
        try (LenientReader reader = new LenientReader(new ByteArrayInputStream(bytes), Integer.MAX_VALUE)) {
            reader.transferTo(read);
        }
        return read.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "a&#11;b,ab",
        "a&#x16;b,ab",
        "&#xD800;&#xFFFE;&#0;,''",
        "&#233;&#x1F600;&#9;,&#233;&#x1F600;&#9;",
        "&lt;&amp;amp;,&lt;&amp;amp;",
        "you & me,you &amp; me",
        "a&nbsp;b,a&amp;nbsp;b",
        "&,&amp;",
        "&#12345678901;,&amp;#12345678901;",
    })
    void a_reference_that_xml_forbids_is_dropped_and_a_bare_ampersand_stands_for_itself(String written, String read)
            throws IOException {
        assertThat(read(written.getBytes(UTF_8))).isEqualTo(read);
    }

    @Test
    void what_is_quoted_whole_stays_as_it_is() throws IOException {
        assertThat(read("<![CDATA[a & &#11; b]]>&#11;<b/>".getBytes(UTF_8))).isEqualTo("<![CDATA[a & &#11; b]]><b/>");
    }

    @Test
    void a_reference_is_seen_wherever_a_buffer_ends() throws IOException {
        for (int before = (1 << 14) - 20; before < (1 << 14) + 5; before++) {
            String text = "x".repeat(before);
            assertThat(read((text + "&#11;&#233;<![CDATA[&]]>&y").getBytes(UTF_8)))
                    .isEqualTo(text + "&#233;<![CDATA[&]]>&amp;y");
        }
    }

    @Test
    void two_bytes_a_character_are_read_as_such() throws IOException {
        assertThat(read("<é/>".getBytes(UTF_16))).isEqualTo("<é/>");
    }
}
