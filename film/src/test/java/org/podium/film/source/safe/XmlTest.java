package org.podium.film.source.safe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;

class XmlTest {
    private static final Limits SMALL = new Limits(100_000, 100_000, 100_000, 1000, 10, 50, Duration.ofHours(1));

    @TempDir
    Path folder;

    private final IssueCollector remarks = new IssueCollector();

    @Test
    void items_come_one_by_one_with_what_is_in_them() throws IOException {
        assertThat(read("<r><!-- a --><e a='1'><b>x</b> y </e><e/></r>"))
                .extracting(Node::name, Node::text)
                .containsExactly(tuple("e", "x y"), tuple("e", ""));
        assertThat(remarks.all()).isEmpty();
    }

    @Test
    void an_entity_of_a_local_file_is_not_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");

        List<Node> items = read("<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><r><e/><e>&x;</e></r>");

        assertThat(items).extracting(Node::text).doesNotContain("the secret");
    }

    @Test
    void a_document_type_elsewhere_is_not_fetched() throws IOException {
        assertThat(read("<!DOCTYPE r PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:9/svg11.dtd'><r><e/></r>"))
                .hasSize(1);
        assertThat(remarks.all()).isEmpty();
    }

    @Test
    void a_billion_laughs_are_not_laughed() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }

        List<Node> items = read(laughs + "]><r><e>first</e><e>&a19;</e></r>");

        assertThat(items.getFirst().text()).isEqualTo("first");
        assertThat(items).allSatisfy(item -> assertThat(item.text().length()).isLessThan(100));
    }

    @Test
    void what_breaks_off_is_good_up_to_there() throws IOException {
        assertThat(read("<r><e>1</e><e>2</e><e>3")).extracting(Node::text).containsExactly("1", "2");
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_CUT, "file.xml"));
    }

    @Test
    void what_is_too_deep_is_not_followed() throws IOException {
        assertThat(read("<r><e/>" + "<d>".repeat(500) + "</d>".repeat(500) + "</r>"))
                .hasSize(1);
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_TOO_FULL, "file.xml"));
    }

    @Test
    void a_tag_without_end_is_not_kept() throws IOException {
        assertThat(read("<r><e/><e a='" + "x".repeat(50_000) + "'/></r>")).hasSize(1);
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_CUT, "file.xml"));
    }

    @Test
    void more_items_than_any_recording_has_are_not_read() throws IOException {
        assertThat(read("<r>" + "<e/>".repeat(5000) + "</r>").size()).isLessThan(200);
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_TOO_FULL, "file.xml"));
    }

    @Test
    void a_file_larger_than_allowed_is_not_opened() throws IOException {
        assertThat(read("<r>" + " ".repeat(200_000) + "<e/></r>")).isEmpty();
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_TOO_LARGE, "file.xml"));
    }

    @Test
    void a_page_in_place_of_the_file_is_told_apart() throws IOException {
        assertThat(read("<html><body><e/></body></html>")).isEmpty();
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_OTHER, "file.xml"));
    }

    @Test
    void latin_1_is_read_where_it_is_declared() throws IOException {
        assertThat(read("<?xml version='1.0' encoding='ISO-8859-1'?><r><e>été</e></r>", ISO_8859_1))
                .extracting(Node::text)
                .containsExactly("été");
    }

    @Test
    void latin_1_that_claims_nothing_costs_a_letter_and_not_the_file() throws IOException {
        assertThat(read("<r><e>été</e><e>b</e></r>", ISO_8859_1))
                .extracting(Node::text)
                .contains("b");
        assertThat(remarks.all()).isEmpty();
    }

    @Test
    void forbidden_characters_become_spaces() throws IOException {
        assertThat(read("\uFEFF<r><e>a\u0000\u001Fb\uFFFE</e></r>"))
                .extracting(Node::text)
                .containsExactly("a  b");
    }

    private List<Node> read(String xml) throws IOException {
        return read(xml, UTF_8);
    }

    private List<Node> read(String xml, Charset charset) throws IOException {
        Path file = Files.writeString(folder.resolve("file.xml"), xml, charset);
        List<Node> items = new ArrayList<>();
        Xml.read(file, "r", SMALL.smallFile(), SMALL, remarks, new Xml.Items() {
            @Override
            public boolean holds(Node start) {
                return start.name().equals("r");
            }

            @Override
            public void item(Node item) {
                items.add(item);
            }
        });
        return items;
    }
}
