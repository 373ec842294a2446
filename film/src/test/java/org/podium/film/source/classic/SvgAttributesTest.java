package org.podium.film.source.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.State;
import org.podium.film.source.safe.Folder;
import org.podium.film.source.safe.IssueCollector;
import org.podium.film.source.safe.Json;
import org.podium.film.source.safe.Limits;
import org.podium.film.timeline.Attributes;

class SvgAttributesTest {
    @TempDir
    Path folder;

    @Test
    void a_group_keeps_its_form_as_a_tree() throws IOException {
        Attributes group = drawing(
                "style='stroke:#ff0000;stroke-width:6.4;font-size:40.5px;visibility:hidden'",
                "<path d='M1 2L3 4'/><circle cx='1.5' cy='-2' r='3' fill='#112233'/>",
                "pencil12");

        assertThat(group.text("element", "")).isEqualTo("g");
        assertThat(group.text("shape", "")).isEqualTo("pencil");
        assertThat(group.under("style").text("stroke", "")).isEqualTo("#ff0000");
        assertThat(group.under("style").number("stroke-width", 0)).isEqualTo(6.4);
        assertThat(group.under("style").number("font-size", 0)).isEqualTo(40.5);
        List<Attributes> children =
                group.list("children").stream().map(Json::asObject).toList();
        assertThat(children.get(0).under("attributes").text("d", "")).isEqualTo("M1 2L3 4");
        assertThat(children.get(1).under("attributes").number("cy", 0)).isEqualTo(-2);
        assertThat(children.get(1).under("attributes").text("fill", "")).isEqualTo("#112233");
    }

    @Test
    void text_is_given_in_lines() throws IOException {
        Attributes group = drawing(
                "",
                "<switch><foreignObject width='9'><p>a &amp; b<br/><br/><i>c</i>d</p></foreignObject></switch>",
                "text3");

        Attributes text = Json.asObject(Json.asObject(group.list("children").getFirst())
                .list("children")
                .getFirst());
        assertThat(text.list("lines")).isEqualTo(List.of("a & b", "", "cd"));
    }

    @Test
    void a_picture_from_elsewhere_loses_its_address() throws IOException {
        Attributes group = drawing("", "<image xlink:href='http://evil.example.org/x.png' width='1'/>", "poll1");

        Attributes image = Json.asObject(group.list("children").getFirst());
        assertThat(image.under("attributes").has("href")).isFalse();
        assertThat(image.under("attributes").number("width", 0)).isEqualTo(1);
    }

    @Test
    void what_a_page_shown_again_repeats_is_kept_once() throws IOException {
        String form = "<path d='M1 2L3 4'/>";
        Files.writeString(
                folder.resolve("shapes.svg"),
                "<svg>" + canvas(3, "pencil1", form) + canvas(4, "pencil1", form)
                        + canvas(5, "pencil2", "<path d='M1 2L3 5'/>") + "</svg>");

        ShapesFile shapes = ShapesFile.read(new Source(new Folder(folder), Limits.USUAL, new IssueCollector()));

        State first = state(shapes, "3");
        assertThat(state(shapes, "4").drawing()).isSameAs(first.drawing());
        assertThat(state(shapes, "4").shape()).isEqualTo("image4-pencil1");
        assertThat(state(shapes, "5").drawing()).isNotEqualTo(first.drawing());
    }

    private static State state(ShapesFile shapes, String page) {
        return shapes.states().getOrDefault(page, List.of()).getFirst();
    }

    private static String canvas(int image, String shape, String form) {
        return "<g class='canvas' id='canvas%1$d' image='image%1$d'><g id='image%1$d-draw1' class='shape' timestamp='%1$d'"
                        .formatted(image)
                + " undo='-1' shape='image" + image + "-" + shape + "'>" + form + "</g></g>";
    }

    private Attributes drawing(String attributes, String inside, String shape) throws IOException {
        Files.writeString(
                folder.resolve("shapes.svg"),
                "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><g class='canvas' id='canvas3' image='image3'><g"
                        + " class='shape' timestamp='1' undo='-1' shape='image3-"
                        + shape + "' "
                        + attributes + ">" + inside + "</g></g></svg>");
        Source source = new Source(new Folder(folder), Limits.USUAL, new IssueCollector());
        return ShapesFile.read(source)
                .states()
                .getOrDefault("3", List.of())
                .getFirst()
                .drawing()
                .attributes();
    }
}
