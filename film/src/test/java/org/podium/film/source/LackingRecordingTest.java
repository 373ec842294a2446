package org.podium.film.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Timeline;

/** One recording of which one thing is deleted at a time: the best film there is, and a note. */
class LackingRecordingTest {
    private static final Path WHOLE = Path.of("src/test/resources/recordings/camera-after-share");

    @TempDir
    private Path folder;

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(WHOLE)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(WHOLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Timeline timeline() throws IOException {
        return Presentation.open(folder).timeline(MediaProbe.NONE);
    }

    private static List<Kind> kinds(Timeline timeline) {
        return timeline.missing().stream().map(RecordingIssue::kind).toList();
    }

    private static boolean sharesScreen(Scene scene) {
        return scene.backdrop() instanceof Backdrop.Screen;
    }

    @Test
    void a_whole_recording_lacks_nothing() throws IOException {
        copy();

        assertThat(kinds(timeline())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tldraw.json, DRAWINGS",
        "cursor.xml, POINTER",
        "panzooms.xml, VIEWS",
        "deskshare.xml, SHARE_TIMES",
        "metadata.xml, METADATA",
        "deskshare/deskshare.webm, SCREEN_PICTURE",
        "video/webcams.webm, NO_SOUND_FILE"
    })
    void what_is_deleted_is_told(String file, Kind kind) throws IOException {
        copy();
        Files.delete(folder.resolve(file));

        assertThat(kinds(timeline())).contains(kind);
    }

    @Test
    void without_its_times_a_share_is_shown_while_its_placeholder_stands_for_a_slide() throws IOException {
        copy();
        List<Scene> before = timeline().scenes().stream()
                .filter(LackingRecordingTest::sharesScreen)
                .toList();
        Files.delete(folder.resolve("deskshare.xml"));

        assertThat(timeline().scenes().stream()
                        .filter(LackingRecordingTest::sharesScreen)
                        .toList())
                .hasSameSizeAs(before)
                .isNotEmpty();
    }

    @Test
    void without_its_file_a_share_leaves_the_slide_whole() throws IOException {
        copy();
        Files.delete(folder.resolve("deskshare/deskshare.webm"));

        assertThat(timeline().scenes())
                .allSatisfy(scene -> assertThat(scene.backdrop()).isInstanceOf(Backdrop.Slide.class));
        Backdrop.Slide slide = (Backdrop.Slide) timeline().scenes().getFirst().backdrop();
        assertThat(timeline().scenes().getFirst().viewports())
                .allSatisfy(view -> assertThat(view.value().width())
                        .isLessThanOrEqualTo(slide.place().width() + 1));
    }

    @Test
    void webcams_that_end_long_before_the_meeting_are_told() throws IOException {
        copy();
        Timeline cut = Presentation.open(folder)
                .timeline(new ProbeByName(
                        Map.of("webcams.webm", ProbeByName.film(4), "deskshare.webm", ProbeByName.film(60))));

        assertThat(cut.missing()).contains(new RecordingIssue(Kind.MEDIA_CUT, "video/webcams.webm"));
    }

    @Test
    void a_folder_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> Presentation.open(folder.resolve("nowhere")))
                .hasMessageContaining("There is no folder")
                .hasMessageContaining("nowhere");
    }
}
