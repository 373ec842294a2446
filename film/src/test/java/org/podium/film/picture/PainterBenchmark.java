package org.podium.film.picture;

import static java.time.Duration.ofMillis;

import java.awt.Dimension;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.film.picture.classic.ClassicBoard;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

/**
 * What painting costs, by what happens. Run it with the folder of a recording and the path of a slide in it; prints CPU
 * seconds for each thousand pictures, which must not grow with their number.
 */
final class PainterBenchmark {
    private static final Area PAGE = new Area(0, 0, 1600, 900);
    private static final Pointer.Dot DOT = new Pointer.Dot(8, true, 0xDF2721);

    private final Path folder;
    private final String slide;

    private PainterBenchmark(Path folder, String slide) {
        this.folder = folder;
        this.slide = slide;
    }

    public static void main(String[] words) {
        PainterBenchmark benchmark = new PainterBenchmark(Path.of(words[0]), words[1]);
        System.out.printf("%-24s %-10s %9s %9s %14s%n", "what", "size", "changes", "pictures", "CPU s / 1000");
        for (Dimension size : List.of(new Dimension(1280, 720), new Dimension(1920, 1080))) {
            for (int count : List.of(20_000, 200_000)) {
                benchmark.run("pointer moves", size, count, pointer(count));
            }
            for (int count : List.of(1_000, 10_000)) {
                benchmark.run("strokes, 10 states each", size, 10 * count, strokes(count));
            }
            benchmark.run("pans", size, 1_000, pans(1_000));
        }
    }

    private void run(String what, Dimension size, int changes, Scene bare) {
        Backdrop backdrop = new Backdrop.Slide(slide, PAGE);
        Scene scene = new Scene(bare.span(), backdrop, bare.marks(), bare.viewports(), bare.pointers());
        Media none = new Media(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        Timeline film =
                new Timeline("", scene.span().end(), List.of(scene), none, List.of(), List.of(), List.of(), List.of());
        Pictures pictures = new Pictures(folder);
        Painter painter = new Painter(pictures, size, 25, Map.of("classic", new ClassicBoard(pictures)));
        int[] count = {0};
        long before = cpu();
        painter.paint(film, scene.span(), (_, _, _) -> count[0]++);
        double seconds = (cpu() - before) / 1e9;
        System.out.printf(
                "%-24s %4dx%-5d %9d %9d %14.3f%n",
                what, size.width, size.height, changes, count[0], 1000 * seconds / count[0]);
    }

    /** Of this thread alone: the pictures are painted on it, but for SVG. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Scene scene(long millis, List<Mark> marks, List<At<Area>> views, List<At<Pointer>> pointers) {
        return new Scene(new Span(Duration.ZERO, ofMillis(millis)), new Backdrop.Nothing(), marks, views, pointers);
    }

    private static Scene pointer(int count) {
        List<At<Pointer>> pointers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double turn = i * 0.05;
            pointers.add(new At<>(
                    ofMillis(100L * i),
                    new Pointer.InView(0.5 + 0.4 * Math.cos(turn), 0.5 + 0.4 * Math.sin(turn), DOT)));
        }
        return scene(100L * count, List.of(), List.of(), pointers);
    }

    private static Scene pans(int count) {
        List<At<Area>> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            views.add(new At<>(ofMillis(100L * i), new Area(i % 400, 0, 800, 450)));
        }
        return scene(100L * count, List.of(), views, List.of());
    }

    private static Scene strokes(int count) {
        List<Mark> marks = new ArrayList<>();
        long end = 1000L * count;
        for (int i = 0; i < count; i++) {
            StringBuilder path = new StringBuilder("M%d %d".formatted(100 + i * 37 % 1300, 60 + i * 91 % 780));
            for (int state = 0; state < 10; state++) {
                for (int point = 0; point < 5; point++) {
                    path.append("l%d %d".formatted(3 + (i + point) % 4, (i * 7 + point * 5 + state) % 11 - 5));
                }
                long from = 1000L * i + 100L * state;
                long to = state < 9 ? from + 100 : end;
                marks.add(
                        new Mark("s" + i, new Span(ofMillis(from), ofMillis(to)), "", "", new Stroke(path.toString())));
            }
        }
        return scene(end, marks, List.of(), List.of());
    }

    private record Stroke(String path) implements Drawing {
        @Override
        public String kind() {
            return "classic";
        }

        @Override
        public Attributes attributes() {
            Map<String, Object> child = Map.of("element", "path", "attributes", Map.of("d", path));
            Map<String, Object> style = Map.of("stroke", "#f00", "stroke-width", 6.4, "fill", "none");
            return new Attributes(Map.of("element", "g", "style", style, "children", List.of(child)));
        }
    }
}
