package org.podium.film.picture.tldraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.podium.film.timeline.Mark;

class TldrawPainterTest {
    private static Mark box(String id, String index, String parent, int x, int y, String colour) {
        return Marks.v2("{'id':'shape:" + id + "','index':'" + index + "','parentId':'" + parent
                + "','type':'geo','x':" + x + ",'y':" + y
                + ",'props':{'geo':'rectangle','dash':'solid','w':40,'h':40,'fill':'solid','color':'" + colour + "'}}");
    }

    private static int pixel(List<Mark> marks, List<Mark> relatives, int x, int y) {
        return painted(marks, relatives).getRGB(x, y) & 0xFFFFFF;
    }

    private static BufferedImage painted(List<Mark> marks, List<Mark> relatives) {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D page = image.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, 200, 200);
        new TldrawPainter().paint(marks, relatives, page);
        page.dispose();
        return image;
    }

    @Test
    void a_child_lies_where_its_group_puts_it() {
        Mark group = Marks.v2("{'id':'shape:g','index':'a1','type':'group','x':100,'y':50}");
        Mark child = box("c", "a1", "shape:g", 10, 10, "blue");

        assertThat(pixel(List.of(child, group), List.of(), 130, 80)).isEqualTo(0xDCE1F8);
        assertThat(pixel(List.of(child), List.of(group), 130, 80)).isEqualTo(0xDCE1F8);
        assertThat(pixel(List.of(child), List.of(), 30, 30)).isEqualTo(0xDCE1F8);
    }

    @Test
    void what_a_group_holds_is_painted_with_the_group() {
        Mark group = Marks.v2("{'id':'shape:g','index':'a3','type':'group','x':0,'y':0}");
        Mark child = box("c", "a1", "shape:g", 10, 10, "blue");
        Mark below = box("b", "a2", "page:1", 10, 10, "red");

        assertThat(pixel(List.of(child, below, group), List.of(), 30, 30)).isEqualTo(0xDCE1F8);
    }

    @Test
    void yellow_is_that_of_the_version_of_the_board() {
        assertThat(note("yellow", "3.0.16")).isEqualTo(note("yellow", "")).isNotEqualTo(note("yellow", "3.0.17"));
        assertThat(note("yellow", "3.0.17"))
                .isEqualTo(note("yellow", "4.0.0-alpha.1"))
                .isEqualTo(note("black", "3.0.17"));
        assertThat(note("blue", "3.0.17")).isEqualTo(note("blue", "3.0.0-beta.2"));
        // The new one under the veil that lies on all notes.
        assertThat(new Color(note("yellow", "3.0.17"))).isEqualTo(new Color(0xFD, 0xFE, 0x46));
    }

    /** What an empty note's paper is like. */
    private static int note(String colour, String version) {
        Mark note = Marks.v2("{'id':'shape:n','index':'a1','type':'note','x':0,'y':0,'bbb_version':'" + version
                + "','props':{'color':'" + colour + "'}}");
        return pixel(List.of(note), List.of(), 100, 100);
    }

    @Test
    void a_link_pasted_on_the_board_is_a_card_with_words() {
        Mark link = Marks.v2("{'id':'shape:l','index':'a1','type':'bookmark','x':0,'y':0,"
                + "'props':{'w':200,'h':180,'url':'https://podium.example.org/cours/algebre'}}");

        BufferedImage image = painted(List.of(link), List.of());
        long dark = 0;
        for (int pixel : image.getRGB(16, 88, 168, 80, null, 0, 168)) {
            dark += (pixel & 0xFF) < 0x80 ? 1 : 0;
        }
        assertThat(dark).isBetween(200L, 4000L);
        assertThat(image.getRGB(20, 20) & 0xFF).isBetween(0xED, 0xF0);
    }

    @Test
    void an_emoji_on_the_board_is_in_colour_and_fades_with_its_text() {
        String text = "','index':'a1','type':'text','x':10,'y':10,'props':{'text':'ab😀','size':'xl','color':'black'";
        Mark whole = Marks.v2("{'id':'shape:t" + text + "}}");
        Mark faded = Marks.v2("{'id':'shape:t" + text + "},'opacity':0.5}");
        Mark first = Marks.v1("{'id':'t','childIndex':1,'type':'text','point':[10,10],'text':'ab😀',"
                + "'style':{'size':'large','color':'black','scale':1}}");

        assertThat(count(painted(List.of(whole), List.of()), 0xFFCC4D)).isGreaterThan(200);
        assertThat(count(painted(List.of(faded), List.of()), 0xFFCC4D)).isZero();
        assertThat(count(painted(List.of(first), List.of()), 0xFFCC4D)).isGreaterThan(200);
    }

    private static long count(BufferedImage image, int colour) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(pixel -> (pixel & 0xFFFFFF) == colour)
                .count();
    }

    @Test
    void an_arrow_names_the_shapes_it_hangs_on() {
        Mark arrow = Marks.v2(
                "{'id':'shape:a','parentId':'shape:f','type':'arrow','props':{'start':{'type':'binding','boundShapeId':'shape:1'},'end':{'type':'point','x':1,'y':1}}}");

        assertThat(new TldrawPainter().relatives(arrow)).containsExactlyInAnyOrder("shape:1", "shape:f");
    }

    @Test
    void an_arrow_stops_before_the_shape_it_points_at() {
        Mark box = box("b", "a1", "", 120, 80, "red");
        Mark arrow = Marks.v2(
                "{'id':'shape:a','index':'a2','type':'arrow','x':10,'y':100,'props':{'color':'black','start':{'type':'point','x':0,'y':0},'end':{'type':'binding','boundShapeId':'shape:b','isExact':false,'isPrecise':false,'normalizedAnchor':{'x':0.5,'y':0.5}}}}");

        assertThat(pixel(List.of(box, arrow), List.of(), 60, 100)).isEqualTo(0x1D1D1D);
        assertThat(pixel(List.of(box, arrow), List.of(), 114, 100)).isEqualTo(0xFFFFFF);
        assertThat(pixel(List.of(arrow), List.of(box), 60, 100)).isEqualTo(0x1D1D1D);
    }

    @Test
    void an_arrow_to_a_shape_that_is_gone_is_still_drawn() {
        Mark arrow = Marks.v2(
                "{'id':'shape:a','type':'arrow','x':10,'y':100,'props':{'start':{'type':'binding','boundShapeId':'shape:gone'},'end':{'type':'point','x':100,'y':0}}}");

        assertThat(pixel(List.of(arrow), List.of(), 60, 100)).isEqualTo(0x1D1D1D);
    }

    @Test
    void marks_of_others_are_left_alone() {
        Mark classic = Marks.of("classic", Json.attributes("{}"), "");

        assertThat(pixel(List.of(classic), List.of(), 60, 100)).isEqualTo(0xFFFFFF);
        assertThat(new TldrawPainter().reach(classic, List.of()).isEmpty()).isTrue();
    }

    @Test
    void letters_that_a_typeface_lacks_are_written_all_the_same() {
        Mark text = Marks.v2("{'id':'shape:t','type':'text','props':{'text':'Ω≈Ж','font':'draw','autoSize':true}}");

        assertThat(new TldrawPainter().reach(text, List.of()).getWidth()).isGreaterThan(20);
    }
}
