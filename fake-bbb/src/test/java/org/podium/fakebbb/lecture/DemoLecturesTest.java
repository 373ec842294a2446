package org.podium.fakebbb.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.fakebbb.lecture.course.Programme;
import org.podium.fakebbb.lecture.publish.Publisher;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Script;

/** What the demo shows beside what the tests measure by. */
class DemoLecturesTest {
    private static final double WHITE = 225;

    @TempDir
    private Path folder;

    @Test
    void two_lectures_last_twenty_minutes_and_more_on_slides_of_their_own() {
        List<Script> lessons = Programme.lessons();

        assertThat(lessons).hasSize(2).allSatisfy(script -> {
            assertThat(script.seconds()).isGreaterThan(20 * 60);
            List<Integer> pages = script.all(Cue.Page.class).stream()
                    .map(Cue.Page::page)
                    .distinct()
                    .toList();
            assertThat(pages).hasSize(script.deck().slides().size()).hasSizeGreaterThan(30);
            assertThat(script.all(Cue.Said.class).getLast().end()).isBetween(20 * 60.0 - 10, script.seconds());
        });
    }

    @Test
    void nothing_in_a_demo_flashes_and_each_deck_and_recording_is_of_its_own() {
        List<Script> all = Stream.concat(Programme.demo().stream(), Programme.lessons().stream())
                .toList();

        assertThat(all).allMatch(script -> script.claps().isEmpty());
        assertThat(all.stream().map(script -> script.deck().id())).doesNotHaveDuplicates();
        assertThat(all.stream().map(script -> script.course().recordId())).doesNotHaveDuplicates();
    }

    @Test
    @Tag("film")
    void rounds_go_on_without_a_gap_in_picture_and_sound_and_the_pictures_move() throws Exception {
        Script one = Programme.demo().stream()
                .filter(script -> script.course().slug().equals("annonce"))
                .findFirst()
                .orElseThrow();
        Script three = one.inRounds(1, one.course(), one.deck());
        Script long3 = new Script(one.course(), one.deck(), 3 * one.seconds(), three.cues(), 3);

        Publisher.publish(long3, folder);

        Playback played = Playback.of(folder.resolve("video/webcams.webm"));
        assertThat(played.end()).isCloseTo(long3.seconds(), within(0.1));
        List<Playback.Brightness> pictures = played.pictures();
        for (int i = 1; i < pictures.size(); i++) {
            assertThat(pictures.get(i).at() - pictures.get(i - 1).at()).isBetween(0.05, 0.08);
        }
        assertThat(pictures).noneMatch(picture -> picture.luma() > WHITE);
        assertThat(pictures.stream().map(Playback.Brightness::luma).distinct().count())
                .isGreaterThan(10);
        assertThat(Files.exists(folder.resolve("video/once.webm"))).isFalse();
    }
}
