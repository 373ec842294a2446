package org.podium.film.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.film.layout.Showing.NOTHING;
import static org.podium.film.layout.Showing.SCREEN;
import static org.podium.film.layout.Showing.SLIDE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {
    private static final Size HD = Size.wide(720);
    private static final Box WHOLE = HD.whole();
    private static final Stage CAMERAS_AND_SLIDES = new Stage(HD, 4.0 / 3, 4.0 / 3, true, false);
    private static final Stage NO_CAMERAS = new Stage(HD, 4.0 / 3, 0, true, false);

    @Test
    void speaker_gives_slides_of_four_by_three_the_same_room_as_bbbs_own_video() {
        Arrangement speaker = Layout.SPEAKER.arrange(CAMERAS_AND_SLIDES, SLIDE);

        assertThat(speaker.content()).contains(new Box(0, 0, 960, 720));
        assertThat(speaker.cameras()).contains(new Box(960, 0, 320, 240));
    }

    @Test
    void wide_slides_get_a_wider_room_but_faces_stay_visible() {
        Stage wide = new Stage(HD, 16.0 / 9, 4.0 / 3, true, false);

        assertThat(Layout.SPEAKER.arrange(wide, SLIDE).content()).contains(new Box(0, 0, 1024, 720));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void without_cameras_no_room_is_kept_for_them(Layout layout) {
        assertThat(layout.arrange(NO_CAMERAS, SLIDE).content()).contains(WHOLE);
        assertThat(layout.arrange(NO_CAMERAS, SCREEN).screen()).contains(WHOLE);
        assertThat(layout.arrange(NO_CAMERAS, SLIDE).cameras()).isEmpty();
    }

    @Test
    void content_leaves_cameras_out() {
        assertThat(Layout.CONTENT.arrange(CAMERAS_AND_SLIDES, SLIDE).cameras()).isEmpty();
        assertThat(Layout.CONTENT.arrange(CAMERAS_AND_SLIDES, SLIDE).content()).contains(WHOLE);
    }

    @Test
    void in_auto_a_shared_screen_takes_over_and_people_stay_in_a_corner() {
        Arrangement auto = Layout.AUTO.arrange(CAMERAS_AND_SLIDES, SCREEN);

        assertThat(auto.screen()).contains(WHOLE);
        assertThat(auto.content()).isEmpty();
        assertThat(auto.cameras()).contains(new Box(1066, 560, 214, 160));
    }

    @Test
    void in_auto_cameras_grow_when_nothing_is_shown() {
        assertThat(Layout.AUTO.arrange(CAMERAS_AND_SLIDES, NOTHING).cameras()).contains(new Box(160, 0, 960, 720));
    }

    @Test
    void screen_first_shows_the_screen_and_nobody_over_it() {
        Arrangement screenFirst = Layout.SCREEN_FIRST.arrange(CAMERAS_AND_SLIDES, SCREEN);

        assertThat(screenFirst.screen()).contains(WHOLE);
        assertThat(screenFirst.cameras()).isEmpty();
    }

    @Test
    void where_no_slide_ever_was_people_have_it_all() {
        Stage onlyPeople = new Stage(HD, 16.0 / 9, 4.0 / 3, false, false);

        assertThat(Layout.SPEAKER.arrange(onlyPeople, NOTHING).cameras()).contains(new Box(160, 0, 960, 720));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_chat_has_a_column_that_nothing_else_covers(Layout layout) {
        Stage chatting = new Stage(HD, 16.0 / 9, 4.0 / 3, true, true);
        for (Showing showing : Showing.values()) {
            Arrangement arrangement = layout.arrange(chatting, showing);
            Box chat = arrangement.chat().orElseThrow();

            assertThat(arrangement.content().filter(chat::overlaps)).isEmpty();
            assertThat(arrangement.screen().filter(chat::overlaps)).isEmpty();
            assertThat(arrangement.cameras().filter(chat::overlaps)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_presentation_area_has_one_size_in_the_whole_film(Layout layout) {
        for (Stage stage : new Stage[] {CAMERAS_AND_SLIDES, NO_CAMERAS}) {
            Arrangement slide = layout.arrange(stage, SLIDE);
            Arrangement nothing = layout.arrange(stage, NOTHING);
            if (slide.content().isPresent() && nothing.content().isPresent()) {
                assertThat(nothing.content()).isEqualTo(slide.content());
            }
        }
    }

    @Test
    void each_is_found_by_its_name() {
        assertThat(Layout.named("picture-in-picture")).contains(Layout.PICTURE_IN_PICTURE);
        assertThat(Layout.named("none")).isEmpty();
    }

    @Test
    void an_arrangement_on_a_smaller_canvas_leaves_no_seam() {
        Arrangement small = Layout.SPEAKER.arrange(CAMERAS_AND_SLIDES, SLIDE).scaled(HD, Size.wide(360));

        assertThat(small.content()).contains(new Box(0, 0, 480, 360));
        assertThat(small.cameras()).contains(new Box(480, 0, 160, 120));
    }
}
