package org.podium.film.picture.tldraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Mark;

@Tag("film")
@net.jqwik.api.Tag("film")
class HostileShapesTest {
    private static final List<String> FIRST =
            List.of("draw", "rectangle", "ellipse", "triangle", "arrow", "line", "text", "sticky", "image", "group");
    private static final List<String> SECOND = List.of(
            "draw", "highlight", "geo", "arrow", "line", "text", "note", "frame", "group", "poll", "image", "nonsense");
    private static final List<String> WORDS = List.of(
            "draw",
            "dotted",
            "dashed",
            "solid",
            "pattern",
            "xl",
            "s",
            "large",
            "cloud",
            "star",
            "oval",
            "check-box",
            "cubic",
            "straight",
            "binding",
            "point",
            "shape:0",
            "shape:1",
            "mono",
            "end",
            "diamond",
            "\uD83D\uDE00",
            "مرحبا بالعالم",
            "\uD800",
            "a\nb\tc",
            "W".repeat(3_000),
            "");
    private static final List<String> NAMES = List.of(
            "x",
            "y",
            "z",
            "w",
            "h",
            "rotation",
            "opacity",
            "point",
            "size",
            "radius",
            "points",
            "style",
            "props",
            "segments",
            "handles",
            "start",
            "end",
            "bend",
            "type",
            "dash",
            "fill",
            "color",
            "font",
            "text",
            "label",
            "scale",
            "geo",
            "growY",
            "spline",
            "boundShapeId",
            "normalizedAnchor",
            "isPrecise",
            "isClosed",
            "isComplete",
            "isPen",
            "autoSize",
            "answers",
            "numVotes",
            "key",
            "questionText",
            "decorations",
            "index",
            "arrowheadStart",
            "arrowheadEnd",
            "isFilled",
            "labelPoint",
            "align",
            "name");

    private static final List<Double> NUMBERS =
            List.of(0.0, -0.0, 0.5, Double.NaN, Double.POSITIVE_INFINITY, -1e308, 1e308, 1e-308, 1e9);

    /** An object of the names that shapes use, with values of any sort. */
    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> values = new HashMap<>();
        int size = depth > 3 ? 12 + random.nextInt(18) : random.nextInt(10);
        for (int i = 0; i < size; i++) {
            values.put(any(NAMES, random), value(random, depth - 1));
        }
        return values;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0, 1 -> random.nextDouble() * 1000 - 500;
            case 2 -> any(NUMBERS, random);
            case 3, 4 -> any(WORDS, random);
            case 5 -> random.nextBoolean();
            case 6 ->
                Stream.generate(() -> value(random, depth - 1))
                        .limit(random.nextInt(8))
                        .toList();
            default -> object(random, depth - 1);
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Property(tries = 1000)
    void no_shape_breaks_the_painter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Mark> marks = new ArrayList<>();
        for (Map<String, Object> values : List.of(object(random, 5), object(random, 5))) {
            for (String type : FIRST) {
                marks.add(Marks.of("v1:" + type, new Attributes(values), ""));
            }
            for (String type : SECOND) {
                Map<String, Object> wrapped = new HashMap<>(values);
                wrapped.put("id", "shape:" + marks.size() % 3);
                wrapped.putIfAbsent("props", values);
                marks.add(Marks.of("v2:" + type, new Attributes(wrapped), "shape:" + marks.size() % 5));
            }
        }
        TldrawPainter painter = new TldrawPainter();

        paint(painter, marks);
        for (Mark mark : marks) {
            Rectangle2D reach = painter.reach(mark, marks);
            assertThat(Double.isFinite(reach.getX() + reach.getY() + reach.getWidth() + reach.getHeight()))
                    .isTrue();
        }
    }

    @Test
    @Timeout(60)
    void ten_thousand_shapes_are_painted_in_bounded_time() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            marks.add(Marks.v2("{'id':'shape:" + i + "','type':'geo','x':" + i % 100 * 14 + ",'y':" + i / 100 * 8
                    + ",'parentId':'shape:" + (i - 1) + "','props':{'geo':'cloud','w':90,'h':60,'fill':'pattern'}}"));
        }

        assertThatCode(() -> paint(new TldrawPainter(), marks)).doesNotThrowAnyException();
    }

    @Test
    @Timeout(20)
    void a_huge_dotted_line_is_not_dotted_for_ever() {
        Mark line = Marks.v2(
                "{'id':'shape:l','type':'line','props':{'dash':'dotted','size':'s','handles':{'a':{'index':'a1','x':0,'y':0},'b':{'index':'a2','x':900000,'y':900000}}}}");

        assertThatCode(() -> paint(new TldrawPainter(), List.of(line))).doesNotThrowAnyException();
    }

    @Test
    void a_vast_shape_that_shines_through_takes_no_more_memory_than_the_picture() {
        Mark vast = Marks.v2(
                "{'id':'shape:v','type':'geo','x':-500000,'y':-500000,'opacity':0.5,'props':{'w':1000000,'h':1000000,'fill':'solid'}}");

        assertThatCode(() -> paint(new TldrawPainter(), List.of(vast))).doesNotThrowAnyException();
    }

    @Test
    void shapes_that_hold_each_other_are_painted_once() {
        Mark one = Marks.v2("{'id':'shape:1','parentId':'shape:2','type':'group','x':5}");
        Mark two = Marks.v2("{'id':'shape:2','parentId':'shape:1','type':'geo','x':5,'props':{'w':20,'h':20}}");

        assertThat(PaintOrder.of(List.of(one, two), List.of()).stream().filter(layer -> !layer.under()))
                .hasSize(2);
        assertThat(new TldrawPainter().reach(two, List.of(one, two)).getWidth()).isLessThan(100);
    }

    private static void paint(TldrawPainter painter, List<Mark> marks) {
        BufferedImage page = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        painter.paint(marks, pen);
        pen.dispose();
    }
}
