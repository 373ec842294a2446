package org.podium.film.source;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.Golden;
import org.podium.film.WholeRecordings;
import org.podium.film.timeline.TimelineText;

/** Whole recordings of every generation and every lack, each as the text of its time line. */
class GoldenTimelineTest {
    private static final Path RECORDINGS = Path.of("src/test/resources/recordings");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legacy-1.1",
                "classic-2.2",
                "tldraw-2.6.0",
                "layout-3.0",
                "audio-only",
                "deskshare-only",
                "no-slides",
                "captions-only",
                "empty",
                "unicode-rtl",
                "several-people",
                "undo-and-revisit",
                "cuts",
                "camera-after-share",
                "elsewhere",
                "finished-video",
                "podcast",
                "external-videos",
                "legacy-1.0",
                "classic-2.4",
                "tldraw-2.7",
                "webcams-only",
                "slides-only",
                "missing-images",
                "chat-cleared",
                "placeholder-camera",
                "forbidden-reference",
                "title-entities",
                "hidden-at-first",
                "presenters-in-turn"
            })
    void a_recording_reads_as_its_golden_file_says(String name) throws IOException {
        check(name, RECORDINGS.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "tldraw1", "tldraw2"})
    void a_shared_recording_reads_as_its_golden_file_says(String generation) throws IOException {
        check("shared-" + generation, WholeRecordings.recording(generation));
    }

    private static void check(String name, Path folder) throws IOException {
        Golden.check(name, TimelineText.of(Presentation.open(folder).timeline(MediaProbe.NONE)));
    }
}
