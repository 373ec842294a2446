package org.podium.film.source.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.Generation;
import org.podium.film.source.published.State;
import org.podium.film.source.safe.Folder;
import org.podium.film.source.safe.IssueCollector;
import org.podium.film.source.safe.Limits;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;

class BoardReaderTest {
    private static final Limits SMALL =
            new Limits(1 << 20, 1 << 20, 50 << 20, 10_000, 20, 300_000, Duration.ofHours(1));

    @TempDir
    Path folder;

    private final IssueCollector remarks = new IssueCollector();

    @Test
    void a_drawing_has_the_properties_that_were_published() throws IOException {
        State state =
                one("{'x':1.5,'id':'é','type':'draw','props':{'a':[true,null,'t',{'b':-2}],'n':null},'index':'a1'}");

        assertThat(state.shape()).isEqualTo("é");
        assertThat(state.drawing().kind()).isEqualTo("v2:draw");
        var properties = state.drawing().attributes();
        assertThat(properties.number("x", 0)).isEqualTo(1.5);
        assertThat(properties.under("props").list("a").subList(0, 2)).isEqualTo(List.of(true, "t"));
        assertThat(properties.under("props").has("n")).isFalse();
        assertThat(state.drawing().attributes()).isSameAs(properties);
    }

    @Test
    void each_shape_says_by_itself_of_which_generation_it_is() throws IOException {
        List<State> states = page("{'bbb_version':'3.0.1','1':{'shapes':["
                + entry("{'id':'a','type':'text','point':[1,2]}")
                + ","
                + entry("{'id':'b','type':'text','style':{}}")
                + ","
                + entry("{'id':'c','type':'text','props':{}}")
                + "]}}");

        assertThat(states).extracting(state -> state.drawing().kind()).containsExactly("v1:text", "v1:text", "v2:text");
        assertThat(states)
                .extracting(state -> state.drawing().attributes().text(Drawing.VERSION, ""))
                .containsOnly("3.0.1");
    }

    @Test
    void the_first_generation_sorts_by_number_written_as_text() throws IOException {
        List<String> ranks = List.of(
                rank("-10"), rank("-0.5"), rank("0"), rank("0.25"), rank("1"), rank("2"), rank("10"), rank("1e9"));

        assertThat(ranks).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void fields_may_come_in_any_order_and_unknown_ones_are_skipped() throws IOException {
        List<State> states = page("{'x':{'y':[{}]},'1':{'timestamp':0,'shapes':[{'shape_data':{'props':{},'id':'a'},"
                + "'new':[1,{'z':2}],'undo':'7.5','timestamp':'3'}]},'bbb_version':'3.0.0'}");

        assertThat(states).hasSize(1);
        assertThat(states.getFirst().from()).isEqualTo(Duration.ofSeconds(3));
        assertThat(states.getFirst().gone()).contains(Duration.ofMillis(7500));
    }

    @Test
    void a_mark_of_byte_order_does_not_shift_the_drawings() throws IOException {
        write("\uFEFF{'1':{'shapes':[" + entry("{'id':'a','x':42,'props':{}}") + "]}}", UTF_8);

        State state =
                BoardReader.read(source()).states().getOrDefault("1", List.of()).getFirst();

        assertThat(state.drawing().attributes().number("x", 0)).isEqualTo(42);
    }

    @Test
    void what_breaks_off_is_good_up_to_there() throws IOException {
        List<State> states = page("{'1':{'shapes':[" + entry("{'id':'a','x':1,'props':{}}") + ",{'id':2,'timest");

        assertThat(states).hasSize(1);
        assertThat(states.getFirst().drawing().attributes().number("x", 0)).isEqualTo(1);
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_CUT, "tldraw.json"));
    }

    @Test
    void another_encoding_is_told_and_not_misread() throws IOException {
        write("{'1':{'shapes':[" + entry("{'id':'a','x':42,'props':{}}") + "]}}", StandardCharsets.UTF_16LE);

        BoardFile board = BoardReader.read(source());

        assertThat(board.states().values())
                .allSatisfy(states -> assertThat(states).isEmpty());
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_CUT, "tldraw.json"));
    }

    @Test
    void a_shape_of_many_megabytes_is_no_drawing() throws IOException {
        State state = one("{'id':'a','type':'draw','props':{'points':[" + "1,".repeat(20_000) + "1]}}");

        assertThat(state.drawing().attributes().values()).isEmpty();
    }

    @Test
    void what_changes_after_the_reading_gives_drawings_without_properties() throws IOException {
        State state = one("{'id':'a','x':1,'props':{}}");
        Files.writeString(folder.resolve("tldraw.json"), "{");

        assertThat(state.drawing().attributes().values()).isEmpty();
    }

    @Test
    void ever_new_names_do_not_fill_the_heap() throws IOException {
        StringBuilder names = new StringBuilder("{'1':{'shapes':[" + entry("{'id':'a','props':{}}") + "]},'x':{");
        for (int i = 0; i < 300_000; i++) {
            names.append("'n").append(i).append("':0,");
        }

        assertThat(page(names + "'z':0}}")).hasSize(1);
        assertThat(remarks.all()).containsExactly(new RecordingIssue(Kind.FILE_TOO_FULL, "tldraw.json"));
    }

    @Test
    void what_lies_too_deep_is_not_followed() throws IOException {
        assertThat(page("{'1':{'shapes':[" + entry("{'id':'a','props':{}}") + "," + "[".repeat(100_000)))
                .hasSize(1);
    }

    @Test
    void the_version_tells_how_large_a_page_is() throws IOException {
        assertThat(generation("'2.6.0'")).isEqualTo(Generation.FIRST_BOARD_LARGE);
        assertThat(generation("'2.6.0-beta.3'")).isEqualTo(Generation.FIRST_BOARD_LARGE);
        assertThat(generation("'2.6.1'")).isEqualTo(Generation.FIRST_BOARD);
        assertThat(generation("'2.6.12'")).isEqualTo(Generation.FIRST_BOARD);
        assertThat(generation("'2.7'")).isEqualTo(Generation.FIRST_BOARD);
        assertThat(generation("'3.0.0-alpha.1'")).isEqualTo(Generation.SECOND_BOARD);
        assertThat(generation("'10.0'")).isEqualTo(Generation.SECOND_BOARD);
        assertThat(generation("'nonsense'")).isEqualTo(Generation.FIRST_BOARD_LARGE);
        assertThat(generation("7")).isEqualTo(Generation.FIRST_BOARD_LARGE);
    }

    @Test
    void without_a_version_the_shapes_tell() throws IOException {
        write("{'1':{'shapes':[" + entry("{'id':'a','props':{}}") + "]}}", UTF_8);

        assertThat(BoardReader.read(source()).generation()).isEqualTo(Generation.SECOND_BOARD);
    }

    private Generation generation(String version) throws IOException {
        write("{'bbb_version':" + version + "}", UTF_8);
        return BoardReader.read(source()).generation();
    }

    private String rank(String childIndex) throws IOException {
        return one("{'id':'a','point':[0,0],'childIndex':" + childIndex + "}").rank();
    }

    private State one(String shape) throws IOException {
        return page("{'1':{'shapes':[" + entry(shape) + "]}}").getFirst();
    }

    private static String entry(String shape) {
        return "{'id':1,'timestamp':1,'undo':-1,'shape_data':" + shape + "}";
    }

    private List<State> page(String json) throws IOException {
        write(json, UTF_8);
        return BoardReader.read(source()).states().getOrDefault("1", List.of());
    }

    private void write(String json, Charset charset) throws IOException {
        Files.writeString(folder.resolve("tldraw.json"), json.replace('\'', '"'), charset);
    }

    private Source source() throws IOException {
        return new Source(new Folder(folder), SMALL, remarks);
    }
}
