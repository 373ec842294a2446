package org.podium.film.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.podium.film.source.ProbeByName.film;
import static org.podium.film.source.ProbeByName.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.RecordingIssue.Kind;
import org.podium.film.timeline.Timeline;

class MediaChoiceTest {
    @TempDir
    Path folder;

    @Test
    void the_longer_of_media_and_published_duration_is_the_film() throws IOException {
        recording(60_000, "video/webcams.webm", "deskshare/deskshare.webm");

        assertThat(read(Map.of("webcams.webm", film(60.3), "deskshare.webm", film(60.1)))
                        .length())
                .isEqualTo(Duration.ofMillis(60_300));
        assertThat(read(Map.of("webcams.webm", film(59.7))).length()).isEqualTo(Duration.ofSeconds(60));
        // The screen is no clock where there is sound: the player stops with that.
        assertThat(read(Map.of("webcams.webm", film(60.1), "deskshare.webm", film(61)))
                        .length())
                .isEqualTo(Duration.ofMillis(60_100));
        assertThat(read(Map.of("deskshare.webm", film(61))).length()).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void mp4_is_preferred_and_webm_the_rescue() throws IOException {
        recording(60_000, "video/webcams.webm", "video/webcams.mp4");

        assertThat(read(Map.of("webcams.mp4", film(60), "webcams.webm", film(60)))
                        .media()
                        .cameras())
                .contains("video/webcams.mp4");
        Timeline rescued = read(Map.of("webcams.webm", film(60)));
        assertThat(rescued.media().cameras()).contains("video/webcams.webm");
        assertThat(rescued.missing()).contains(new RecordingIssue(Kind.MEDIA_UNPLAYABLE, "video/webcams.mp4"));
    }

    @Test
    void cameras_without_a_picture_are_sound() throws IOException {
        recording(60_000, "video/webcams.webm");

        Timeline timeline = read(Map.of("webcams.webm", sound(60)));

        assertThat(timeline.media().cameras()).isEmpty();
        assertThat(timeline.media().audio()).contains("video/webcams.webm");
    }

    @Test
    void a_file_that_claims_to_play_for_days_is_left_out() throws IOException {
        recording(60_000, "audio/audio.webm", "audio/audio.ogg");

        Timeline timeline = read(Map.of("audio.webm", sound(1e6), "audio.ogg", sound(60)));

        assertThat(timeline.media().audio()).contains("audio/audio.ogg");
        assertThat(timeline.length()).isEqualTo(Duration.ofSeconds(60));
        assertThat(timeline.missing())
                .containsExactly(
                        new RecordingIssue(Kind.NO_SLIDES), new RecordingIssue(Kind.MEDIA_ENDLESS, "audio/audio.webm"));
    }

    @Test
    void without_media_and_duration_the_last_event_tells_the_length() throws IOException {
        recording(0);
        Files.writeString(folder.resolve("slides_new.xml"), "<popcorn><chattimeline in='30' message='m'/></popcorn>");

        assertThat(read(Map.of()).length()).isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void nothing_that_lasts_is_refused_in_plain_words() throws IOException {
        recording(0);

        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(UnreadableRecording.class)
                .hasMessage("Nothing in this recording lasts: it has neither sound nor pictures nor a duration.");
    }

    @Test
    void a_folder_without_metadata_is_refused_in_plain_words() {
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(UnreadableRecording.class)
                .hasMessage("This is no recording: it has no readable metadata.xml.");
    }

    @Test
    void asked_twice_it_says_each_lack_once() throws IOException {
        recording(60_000);
        Presentation presentation = Presentation.open(folder);

        assertThat(presentation.timeline(MediaProbe.NONE).missing())
                .isEqualTo(presentation.timeline(MediaProbe.NONE).missing());
    }

    private Timeline read(Map<String, MediaProbe.Found> media) throws IOException {
        return Presentation.open(folder).timeline(new ProbeByName(media));
    }

    private void recording(int duration, String... media) throws IOException {
        Files.writeString(
                folder.resolve("metadata.xml"),
                "<recording><id>r</id><playback><duration>" + duration + "</duration></playback></recording>");
        for (String file : media) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "a stand-in");
        }
    }
}
