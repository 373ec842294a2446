package org.podium.film.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.film.layout.Showing.NOTHING;
import static org.podium.film.layout.Showing.SCREEN;
import static org.podium.film.layout.Showing.SLIDE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    private static final Size HD = Size.wide(720);
    private static final Box WHOLE = HD.whole();
    private static final Stage STAGE = new Stage(HD, true, false);
    private static final double WIDE = 16.0 / 9;
    private static final double OLD = 4.0 / 3;
    private static final double PORTRAIT = 0.707;

    private static Moment moment(Showing showing, double aspect, int cameras, Ink ink) {
        return new Moment(showing, aspect, Collections.nCopies(cameras, OLD), ink, Arrangement.EMPTY);
    }

    /** Ink in some boxes. */
    private static Ink ink(Box... written) {
        return box -> Stream.of(written).filter(box::overlaps).count();
    }

    /** Each layout with nobody to six people, slides of each shape, with and without ink and chat. */
    static Stream<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            for (double aspect : new double[] {WIDE, OLD, PORTRAIT, 1.6, 2.35}) {
                for (Showing showing : Showing.values()) {
                    all.add(Arguments.of(layout, aspect, showing));
                }
            }
        }
        return all.stream();
    }

    private static List<Arrangement> arrangements(Layout layout, double aspect, Showing showing) {
        List<Arrangement> all = new ArrayList<>();
        IntStream.rangeClosed(0, 6).forEach(cameras -> {
            for (Ink ink : List.of(Ink.NOWHERE, Ink.EVERYWHERE)) {
                for (boolean chat : new boolean[] {false, true}) {
                    all.add(layout.arrange(new Stage(HD, true, chat), moment(showing, aspect, cameras, ink)));
                }
            }
        });
        return all;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void each_camera_is_256_pixels_wide_at_least(Layout layout, double aspect, Showing showing) {
        for (Arrangement arrangement : arrangements(layout, aspect, showing)) {
            assertThat(arrangement.cameras())
                    .as(arrangement::toString)
                    .allSatisfy(box -> assertThat(box.width()).isGreaterThanOrEqualTo(256));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONTENT"})
    void nobody_who_is_on_camera_is_left_out_however_many_there_are(Layout layout) {
        for (int count = 1; count <= 16; count++) {
            for (Ink ink : List.of(Ink.NOWHERE, Ink.EVERYWHERE)) {
                for (double aspect : new double[] {WIDE, OLD, PORTRAIT}) {
                    Arrangement arrangement = layout.arrange(STAGE, moment(SLIDE, aspect, count, ink));
                    assertThat(arrangement.cameras()).as(arrangement::toString).hasSize(count);
                }
            }
        }
    }

    @Test
    void five_cameras_in_a_corner_keep_to_it_with_the_one_that_is_left_over_farthest_away() {
        assertThat(Layout.PICTURE_IN_PICTURE
                        .arrange(STAGE, moment(SLIDE, WIDE, 5, ink(new Box(0, 0, 700, 720), new Box(0, 0, 1280, 100))))
                        .cameras())
                .startsWith(new Box(1016, 120, 256, 192), new Box(752, 320, 256, 192))
                .endsWith(new Box(1016, 520, 256, 192));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void no_camera_or_chat_covers_another_and_all_are_on_the_canvas(Layout layout, double aspect, Showing showing) {
        for (Arrangement arrangement : arrangements(layout, aspect, showing)) {
            List<Box> boxes = new ArrayList<>(arrangement.cameras());
            arrangement.chat().ifPresent(boxes::add);
            for (int i = 0; i < boxes.size(); i++) {
                for (Box other : boxes.subList(i + 1, boxes.size())) {
                    assertThat(boxes.get(i).overlaps(other))
                            .as(arrangement::toString)
                            .isFalse();
                }
            }
            arrangement.shown().ifPresent(boxes::add);
            assertThat(boxes).as(arrangement::toString).allSatisfy(box -> {
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(1280);
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(720);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_is_over_or_beside_is_eight_pixels_off_each_edge(Layout layout, double aspect, Showing showing) {
        for (Arrangement arrangement : arrangements(layout, aspect, showing)) {
            List<Box> boxes = new ArrayList<>(arrangement.cameras());
            arrangement.chat().ifPresent(boxes::add);
            assertThat(boxes).as(arrangement::toString).allSatisfy(box -> {
                assertThat(box.x()).isGreaterThanOrEqualTo(8);
                assertThat(box.y()).isGreaterThanOrEqualTo(8);
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(1272);
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(712);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"AUTO", "SPEAKER"})
    void a_wide_slide_takes_the_whole_frame_and_the_camera_the_corner_without_ink(Layout layout) {
        Ink title = ink(new Box(0, 0, 1280, 120), new Box(0, 500, 400, 200));

        Arrangement arrangement = layout.arrange(STAGE, moment(SLIDE, WIDE, 1, title));

        assertThat(arrangement.content()).contains(WHOLE);
        assertThat(arrangement.cameras()).containsExactly(new Box(1280 - 8 - 256, 720 - 8 - 192, 256, 192));
    }

    @Test
    void the_corner_is_the_free_one_wherever_that_is() {
        Box right = new Box(900, 0, 380, 720);
        Box upper = new Box(0, 0, 1280, 200);
        assertThat(Layout.AUTO
                        .arrange(STAGE, moment(SLIDE, WIDE, 1, ink(right, upper)))
                        .cameras())
                .containsExactly(new Box(8, 720 - 8 - 192, 256, 192));
        Box lower = new Box(0, 400, 1280, 320);
        assertThat(Layout.AUTO
                        .arrange(STAGE, moment(SLIDE, WIDE, 1, ink(lower)))
                        .cameras())
                .containsExactly(new Box(1280 - 8 - 256, 8, 256, 192));
    }

    @Test
    void cameras_stay_in_a_corner_that_is_still_free() {
        Arrangement before = Layout.AUTO.arrange(STAGE, moment(SLIDE, WIDE, 1, ink(new Box(900, 0, 380, 720))));
        Moment next = new Moment(SLIDE, WIDE, List.of(OLD), Ink.NOWHERE, before);

        assertThat(Layout.AUTO.arrange(STAGE, next).cameras()).isEqualTo(before.cameras());
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"AUTO", "SPEAKER", "SCREEN_FIRST"})
    void where_no_corner_is_free_the_camera_is_beside_and_covers_nothing(Layout layout) {
        for (int cameras = 1; cameras <= 6; cameras++) {
            Arrangement arrangement = layout.arrange(STAGE, moment(SLIDE, WIDE, cameras, Ink.EVERYWHERE));
            Box slide = arrangement.content().orElseThrow();

            assertThat(arrangement.cameras()).noneMatch(slide::overlaps);
            assertThat((double) slide.width() / slide.height())
                    .isCloseTo(WIDE, org.assertj.core.data.Offset.offset(0.01));
        }
    }

    @Test
    void beside_a_wide_slide_up_to_four_cameras_begin_and_end_with_it() {
        for (int cameras = 2; cameras <= 4; cameras++) {
            Arrangement arrangement = Layout.AUTO.arrange(STAGE, moment(SLIDE, WIDE, cameras, Ink.EVERYWHERE));
            Box slide = arrangement.content().orElseThrow();
            Box last = arrangement.cameras().getLast();

            assertThat(slide).isEqualTo(new Box(8, 78, 1000, 562));
            assertThat(arrangement.cameras().getFirst().y()).isEqualTo(slide.y());
            assertThat(slide.y() + slide.height() - last.y() - last.height()).isBetween(0, 16);
        }
    }

    @Test
    void slides_of_four_by_three_leave_a_column_that_two_cameras_fill() {
        Arrangement arrangement = Layout.AUTO.arrange(STAGE, moment(SLIDE, OLD, 2, Ink.NOWHERE));

        assertThat(arrangement.content()).contains(new Box(8, 8, 938, 704));
        assertThat(arrangement.cameras()).containsExactly(new Box(954, 8, 318, 340), new Box(954, 356, 318, 340));
    }

    @Test
    void chat_and_camera_fill_the_column_beside_a_slide_of_four_by_three() {
        Stage chatting = new Stage(HD, true, true);
        Arrangement arrangement = Layout.SPEAKER.arrange(chatting, moment(SLIDE, OLD, 1, Ink.NOWHERE));
        Box camera = arrangement.cameras().getFirst();
        Box chat = arrangement.chat().orElseThrow();

        assertThat(camera).isEqualTo(new Box(954, 8, 318, 238));
        assertThat(chat).isEqualTo(new Box(954, 254, 318, 458));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void without_cameras_no_room_is_kept_for_them(Layout layout) {
        assertThat(layout.arrange(STAGE, moment(SLIDE, WIDE, 0, Ink.NOWHERE)).content())
                .contains(WHOLE);
        assertThat(layout.arrange(STAGE, moment(SCREEN, WIDE, 0, Ink.NOWHERE)).screen())
                .contains(WHOLE);
        assertThat(layout.arrange(STAGE, moment(SLIDE, WIDE, 0, Ink.NOWHERE)).cameras())
                .isEmpty();
    }

    @Test
    void content_leaves_cameras_out_and_keeps_the_players_own_picture() {
        Arrangement content = Layout.CONTENT.arrange(STAGE, moment(SLIDE, OLD, 2, Ink.NOWHERE));

        assertThat(content.cameras()).isEmpty();
        assertThat(content.content()).contains(WHOLE);
    }

    @Test
    void in_auto_a_shared_screen_takes_over_and_people_stay_in_a_free_corner() {
        Arrangement auto = Layout.AUTO.arrange(STAGE, moment(SCREEN, WIDE, 1, ink(new Box(0, 0, 500, 500))));

        assertThat(auto.screen()).contains(WHOLE);
        assertThat(auto.content()).isEmpty();
        assertThat(auto.cameras()).containsExactly(new Box(1016, 520, 256, 192));
    }

    @Test
    void nothing_on_a_full_shared_screen_is_covered() {
        Arrangement auto = Layout.AUTO.arrange(STAGE, moment(SCREEN, WIDE, 1, Ink.EVERYWHERE));

        assertThat(auto.screen()).contains(new Box(8, 78, 1000, 562));
        assertThat(auto.cameras()).noneMatch(auto.screen().orElseThrow()::overlaps);
    }

    @Test
    void picture_in_picture_covers_the_corner_with_the_least_ink() {
        Ink crowded = box -> box.x() < 640 ? 1 : 5;

        assertThat(Layout.PICTURE_IN_PICTURE
                        .arrange(STAGE, moment(SLIDE, WIDE, 1, crowded))
                        .cameras())
                .containsExactly(new Box(8, 520, 256, 192));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"AUTO", "SPEAKER", "SCREEN_FIRST", "PICTURE_IN_PICTURE"})
    void a_slide_that_leaves_a_column_is_covered_by_nobody(Layout layout) {
        for (double aspect : new double[] {OLD, PORTRAIT, 1}) {
            for (int cameras = 1; cameras <= 6; cameras++) {
                Arrangement arrangement = layout.arrange(STAGE, moment(SLIDE, aspect, cameras, Ink.EVERYWHERE));

                assertThat(arrangement.cameras())
                        .noneMatch(arrangement.content().orElseThrow()::overlaps);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CAMERAS"})
    void no_camera_is_wider_than_the_slide_or_screen(Layout layout) {
        for (double aspect : new double[] {WIDE, OLD, PORTRAIT, 0.5}) {
            for (Showing showing : List.of(SLIDE, SCREEN)) {
                for (Arrangement arrangement : arrangements(layout, aspect, showing)) {
                    Box shown = arrangement.shown().orElseThrow();
                    assertThat(arrangement.cameras())
                            .as(arrangement::toString)
                            .allSatisfy(box -> assertThat(box.width()).isLessThanOrEqualTo(shown.width()));
                }
            }
        }
    }

    @Test
    void a_portrait_slide_and_a_camera_stand_in_the_middle_with_equal_margins() {
        Arrangement arrangement = Layout.AUTO.arrange(STAGE, moment(SLIDE, PORTRAIT, 1, Ink.NOWHERE));
        Box slide = arrangement.content().orElseThrow();
        Box camera = arrangement.cameras().getFirst();

        assertThat(slide).isEqualTo(new Box(138, 8, 498, 704));
        assertThat(camera).isEqualTo(new Box(644, 8, 498, 534));
        assertThat(1280 - camera.x() - camera.width()).isEqualTo(slide.x());
    }

    @Test
    void in_auto_cameras_grow_when_nothing_is_shown() {
        assertThat(Layout.AUTO
                        .arrange(STAGE, moment(NOTHING, WIDE, 1, Ink.NOWHERE))
                        .cameras())
                .containsExactly(new Box(170, 8, 938, 704));
        assertThat(Layout.AUTO
                        .arrange(STAGE, moment(NOTHING, WIDE, 4, Ink.NOWHERE))
                        .cameras())
                .hasSize(4)
                .allSatisfy(box -> assertThat(box.width()).isGreaterThan(600));
    }

    @Test
    void screen_first_shows_the_screen_and_nobody_over_it() {
        Arrangement screenFirst = Layout.SCREEN_FIRST.arrange(STAGE, moment(SCREEN, WIDE, 2, Ink.NOWHERE));

        assertThat(screenFirst.screen()).contains(WHOLE);
        assertThat(screenFirst.cameras()).isEmpty();
    }

    @Test
    void where_no_slide_ever_was_people_have_it_all() {
        Stage onlyPeople = new Stage(HD, false, false);

        assertThat(Layout.SPEAKER
                        .arrange(onlyPeople, moment(NOTHING, WIDE, 1, Ink.NOWHERE))
                        .cameras())
                .containsExactly(new Box(170, 8, 938, 704));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_chat_has_a_column_that_nothing_else_covers(Layout layout) {
        Stage chatting = new Stage(HD, true, true);
        for (Showing showing : Showing.values()) {
            Arrangement arrangement = layout.arrange(chatting, moment(showing, WIDE, 1, Ink.NOWHERE));
            Box chat = arrangement.chat().orElseThrow();

            assertThat(arrangement.shown().filter(chat::overlaps)).isEmpty();
            assertThat(arrangement.cameras()).noneMatch(chat::overlaps);
        }
    }

    @Test
    void each_is_found_by_its_name() {
        assertThat(Layout.named("picture-in-picture")).contains(Layout.PICTURE_IN_PICTURE);
        assertThat(Layout.named("none")).isEmpty();
    }

    @Test
    void an_arrangement_on_a_smaller_canvas_keeps_its_proportions() {
        Arrangement small = Layout.SPEAKER
                .arrange(STAGE, moment(SLIDE, OLD, 1, Ink.NOWHERE))
                .scaled(HD, Size.wide(360));

        assertThat(small.content()).contains(new Box(4, 4, 470, 352));
        assertThat(small.cameras()).containsExactly(new Box(478, 4, 158, 170));
    }

    @Test
    void all_that_a_layout_may_do_is_among_what_is_looked_for_in_a_film() {
        Ink right = ink(new Box(640, 0, 640, 720));
        for (Layout layout : Layout.values()) {
            for (int cameras = 0; cameras <= 4; cameras++) {
                Arrangement arrangement = layout.arrange(STAGE, moment(SLIDE, WIDE, cameras, right));
                if (arrangement.content().isPresent()) {
                    assertThat(Layout.possible(STAGE, WIDE)).contains(arrangement);
                }
            }
        }
    }
}
