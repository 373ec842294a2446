package org.podium.film.picture;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.picture.Sketch.Disc;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Mark;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

@Tag("film")
class PainterTest {
    private static final Dimension SIZE = new Dimension(160, 90);
    private static final Area PAGE = new Area(0, 0, 320, 180);
    private static final Pointer.Dot RED = new Pointer.Dot(6, true, 0xFF0000);

    @TempDir
    Path folder;

    private final Sketch sketch = new Sketch();

    private Painter painter() {
        return new Painter(new Pictures(folder), SIZE, 25, Map.of("sketch", sketch));
    }

    private static Timeline film(Scene... scenes) {
        Duration length = scenes[scenes.length - 1].span().end();
        Media none = new Media(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        return new Timeline("", length, List.of(scenes), none, List.of(), List.of(), List.of(), List.of());
    }

    private static Scene slide(long from, long to, List<Mark> marks, List<At<Area>> views, List<At<Pointer>> pointers) {
        return new Scene(
                new Span(ofMillis(from), ofMillis(to)), new Backdrop.Slide("none.png", PAGE), marks, views, pointers);
    }

    private Kept paint(Timeline film) {
        Kept kept = new Kept();
        painter().paint(film, new Span(ZERO, film.length()), kept);
        return kept;
    }

    @Test
    void a_scene_in_which_nothing_changes_is_one_picture() {
        Kept kept = paint(film(slide(0, 60_000, List.of(), List.of(), List.of())));

        assertThat(kept.shots).hasSize(1);
        assertThat(kept.shots.getFirst().shownFor()).isEqualTo(ofSeconds(60));
        assertThat(kept.shots.getFirst().changed()).containsExactly(new Rectangle(SIZE));
    }

    @Test
    void a_change_of_scene_that_changes_no_pixel_makes_no_picture() {
        Scene one = slide(0, 10_000, List.of(), List.of(), List.of());
        Scene two = slide(10_000, 20_000, List.of(), List.of(), List.of());

        assertThat(paint(film(one, two)).shots).hasSize(1);
    }

    @Test
    void a_mark_changes_only_what_it_touches() {
        Mark mark = Sketch.disc("a", 1000, 2000, "a", "", new Disc(100, 100, 10, 0xFF00FF00));

        Kept kept = paint(film(slide(0, 5000, List.of(mark), List.of(), List.of())));

        assertThat(kept.shots)
                .extracting(Kept.Shot::shownFor)
                .containsExactly(ofSeconds(1), ofSeconds(1), ofSeconds(3));
        assertThat(kept.shots.get(1).changed()).containsExactly(new Rectangle(45, 45, 10, 10));
    }

    @Test
    void a_halo_fades_around_the_pointer_and_goes_with_it() {
        Pointer pointer = new Pointer.OnPage(160, 90, RED);
        Scene scene = slide(
                0,
                2000,
                List.of(),
                List.of(),
                List.of(new At<>(ZERO, pointer), new At<>(ofSeconds(1), new Pointer.Hidden())));

        BufferedImage haloed = painter().haloed(true).still(film(scene), ZERO);
        BufferedImage plain = painter().still(film(scene), ZERO);
        Kept kept = new Kept();
        painter().haloed(true).paint(film(scene), new Span(ZERO, ofSeconds(2)), kept);

        assertThat(haloed.getRGB(80, 45)).isEqualTo(0xFFFF0000).isEqualTo(plain.getRGB(80, 45));
        assertThat(blueTaken(plain, haloed, 85))
                .isGreaterThan(blueTaken(plain, haloed, 87))
                .isPositive();
        assertThat(haloed.getRGB(95, 45)).isEqualTo(plain.getRGB(95, 45));
        assertThat(kept.shots).hasSize(2);
        assertThat(kept.shots.getLast().changed().getFirst()).isEqualTo(new Rectangle(71, 36, 18, 18));
    }

    @Test
    void the_pointer_beside_a_narrow_page_is_seen_where_it_lies_over_the_page_and_cut_where_it_lies_on_it() {
        Area narrow = new Area(0, 0, 90, 180);
        Pointer.Dot over = new Pointer.Dot(24, false, 0xFF0000);

        assertThat(beside(narrow, over) & 0xFF).isLessThan(32);
        assertThat(beside(narrow, RED) & 0xFF).isGreaterThan(192);
    }

    /** What is seen 100 units right of a page's middle, where the page is not. */
    private int beside(Area page, Pointer.Dot dot) {
        Scene scene = new Scene(
                new Span(ZERO, ofSeconds(1)),
                new Backdrop.Slide("none.png", page),
                List.of(),
                List.of(),
                List.of(new At<>(ZERO, new Pointer.OnPage(145, 90, dot))));
        return painter().still(film(scene), ZERO).getRGB(130, 45);
    }

    private static int blueTaken(BufferedImage plain, BufferedImage haloed, int x) {
        return (plain.getRGB(x, 45) & 0xFF) - (haloed.getRGB(x, 45) & 0xFF);
    }

    @Test
    void a_slide_that_paints_no_paper_lies_on_white() throws IOException {
        Files.writeString(
                folder.resolve("none.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='320' height='180'><rect width='20'"
                        + " height='20'/></svg>");
        Area out = new Area(-160, -90, 640, 360);
        Backdrop slide = new Backdrop.Slide("none.svg", PAGE);
        Scene scene =
                new Scene(new Span(ZERO, ofSeconds(1)), slide, List.of(), List.of(new At<>(ZERO, out)), List.of());

        BufferedImage still = painter().still(film(scene), ZERO);

        assertThat(still.getRGB(80, 45)).isEqualTo(0xFFFFFFFF);
        assertThat(still.getRGB(42, 24)).isEqualTo(0xFF000000);
        assertThat(still.getRGB(10, 10)).isNotEqualTo(0xFFFFFFFF);
    }

    @Test
    void changes_closer_than_a_frame_are_one_picture() {
        List<At<Pointer>> moves = new ArrayList<>();
        for (int milli = 0; milli < 1000; milli++) {
            moves.add(new At<>(ofMillis(milli), new Pointer.OnPage(50 + milli / 10.0, 50, RED)));
        }

        assertThat(paint(film(slide(0, 1000, List.of(), List.of(), moves))).shots)
                .hasSize(25);
    }

    @Test
    void a_moment_shows_what_began_by_then() {
        Mark mark = Sketch.disc("a", 22_300, 30_000, "a", "", new Disc(100, 100, 10, 0xFF00FF00));
        Timeline film = film(slide(0, 30_000, List.of(mark), List.of(), List.of()));

        assertThat(painter().still(film, ofMillis(22_300)).getRGB(50, 50)).isEqualTo(0xFF00FF00);
        assertThat(painter().still(film, ofMillis(22_200)).getRGB(50, 50)).isNotEqualTo(0xFF00FF00);
    }

    @Test
    void each_picture_is_as_if_painted_anew() {
        for (int seed = 0; seed < 2; seed++) {
            Timeline film = wild(new Random(seed));
            Duration moment = ZERO;
            BufferedImage before = null;
            for (Kept.Shot shot : paint(film).shots) {
                assertSame(shot.frame(), painter().still(film, moment), "seed " + seed + " at " + moment);
                if (before != null) {
                    assertUnchangedOutside(before, shot);
                }
                before = shot.frame();
                moment = moment.plus(shot.shownFor());
            }
            assertThat(moment).isEqualTo(film.length());
        }
    }

    @Test
    void parts_painted_alone_show_what_the_whole_shows() {
        Timeline film = wild(new Random(42));
        Kept second = new Kept();

        painter().paint(film, new Span(ofSeconds(2), film.length()), second);

        assertThat(second.length()).isEqualTo(film.length().minus(ofSeconds(2)));
        Duration moment = ofSeconds(2);
        for (Kept.Shot shot : second.shots) {
            assertSame(shot.frame(), painter().still(film, moment), "at " + moment);
            moment = moment.plus(shot.shownFor());
        }
    }

    @Test
    void thousands_of_marks_on_one_spot_cost_what_they_touch() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            Disc disc = new Disc(50, 50, 20, 0x10000000 + i);
            marks.add(Sketch.disc("s" + i, 40L * i, 300_000 - 40L * i, "%05d".formatted(i), "", disc));
        }

        paint(film(slide(0, 300_000, marks, List.of(), List.of())));

        // Drawn once each and undone once each: some dozen marks a change, not thousands.
        assertThat(sketch.painted).isLessThan(3000 * 150);
    }

    /** Two scenes with discs that come, change, hang on each other and go, while the view and the pointer move. */
    private static Timeline wild(Random random) {
        return film(wild(random, 0, 3000), wild(random, 3000, 5000));
    }

    private static Scene wild(Random random, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        for (int shape = 0; shape < 250; shape++) {
            int start = from + random.nextInt(to - from - 100);
            String rank = String.valueOf(random.nextInt(40));
            String parent = random.nextInt(3) == 0 ? "s" + random.nextInt(20) : "";
            for (int state = random.nextInt(4) + 1; state > 0 && start < to; state--) {
                int end = Math.min(to, start + 1 + random.nextInt(1500));
                Disc disc = new Disc(
                        random.nextInt(320),
                        random.nextInt(180),
                        1 + random.nextInt(30),
                        random.nextInt() | 0x40000000);
                marks.add(Sketch.disc("s" + shape, start, end, rank, parent, disc));
                start = end;
            }
        }
        List<At<Area>> views = new ArrayList<>();
        List<At<Pointer>> pointers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int at = from + random.nextInt(to - from);
            views.add(new At<>(ofMillis(at), new Area(random.nextInt(100), random.nextInt(100), 80 + i * 60, 120)));
        }
        for (int i = 0; i < 60; i++) {
            Pointer seen = new Pointer.InView(random.nextDouble() * 1.2, random.nextDouble() * 1.2, RED);
            Pointer pointer = random.nextInt(8) == 0 ? new Pointer.Hidden() : seen;
            pointers.add(new At<>(ofMillis(from + random.nextInt(to - from)), pointer));
        }
        views.sort(Comparator.comparing(At::from));
        pointers.sort(Comparator.comparing(At::from));
        return slide(from, to, marks, views, pointers);
    }

    private static void assertSame(BufferedImage one, BufferedImage other, String where) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    throw new AssertionError(
                            where + ": pixel " + x + "," + y + " is " + Integer.toHexString(one.getRGB(x, y))
                                    + ", painted anew " + Integer.toHexString(other.getRGB(x, y)));
                }
            }
        }
    }

    private static void assertUnchangedOutside(BufferedImage before, Kept.Shot shot) {
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                int column = x;
                int row = y;
                if (shot.changed().stream().noneMatch(part -> part.contains(column, row))) {
                    assertThat(shot.frame().getRGB(x, y)).isEqualTo(before.getRGB(x, y));
                }
            }
        }
    }
}
