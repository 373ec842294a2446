package org.podium.film.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.film.source.published.PublishedFormat;

class PlaybackAddressTest {
    private static final String ID = "2f1d0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f-1715261728123";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bbb.example.org/playback/presentation/playback.html?meetingId=ID",
                "https://bbb.example.org/playback/presentation/0.9.0/playback.html?meetingId=ID",
                "https://bbb.example.org/playback/presentation/2.0/playback.html?meetingId=ID",
                "https://bbb.example.org/playback/presentation/2.3/ID",
                "https://bbb.example.org/playback/presentation/2.3/ID/",
                "https://bbb.example.org/playback/presentation/2.3/ID?t=1m&l=content",
                "https://bbb.example.org/recording/ID/presentation?token=00ff",
                "https://bbb.example.org/presentation/ID/",
                "https://bbb.example.org/ID",
                "https://bbb.example.org/ID/"
            })
    void every_generation_leads_to_the_same_files(String address) {
        assertThat(of(address).orElseThrow().files()).hasToString("https://bbb.example.org/presentation/" + ID + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://bbb.example.org/playback/video/ID/, VIDEO, https://bbb.example.org/video/ID/",
        "https://bbb.example.org/video/ID/, VIDEO, https://bbb.example.org/video/ID/",
        "https://bbb.example.org/recording/ID/video?token=00ff, VIDEO, https://bbb.example.org/video/ID/",
        "https://bbb.example.org/recording/screenshare/ID/, SCREENSHARE, https://bbb.example.org/screenshare/ID/",
        "https://bbb.example.org/podcast/ID/audio.ogg, PODCAST, https://bbb.example.org/podcast/ID/"
    })
    void a_finished_video_and_the_sound_alone_have_folders_of_their_own(
            String address, PublishedFormat format, String files) {
        assertThat(of(address).orElseThrow().format()).isEqualTo(format);
        assertThat(of(address).orElseThrow().files()).hasToString(files.replace("ID", ID));
    }

    @Test
    void a_prefix_and_a_port_are_kept() {
        assertThat(of("http://localhost:8080/playback/presentation/2.3/ID?p=archive")
                        .orElseThrow()
                        .files())
                .hasToString("http://localhost:8080/presentation/archive/" + ID + "/");
    }

    @Test
    void a_token_is_never_printed() {
        PlaybackAddress address = of("https://bbb.example.org/recording/ID/presentation?token=secret")
                .orElseThrow();

        assertThat(address.hasToken()).isTrue();
        assertThat(address.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///presentation/ID/",
                "ftp://bbb.example.org/presentation/ID/",
                "https://user:password@bbb.example.org/presentation/ID/",
                "https:/presentation/ID/",
                "https://bbb.example.org/playback/presentation/2.3/../../x",
                "https://bbb.example.org/playback/presentation/2.0/playback.html?meetingId=..%2f..%2fetc",
                "https://bbb.example.org/presentation/2F1D0A9B8C7D6E5F4A3B2C1D0E9F8A7B6C5D4E3F-1715261728123/",
                "https://bbb.example.org/presentation/2f1d0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3-1715261728123/",
                "https://bbb.example.org/playback/presentation/2.3/ID?p=../secret",
                "https://bbb.example.org/notes/ID/notes.pdf",
                "https://bbb.example.org/playback/notes/ID/",
                "https://bbb.example.org/recording/ID/statistics?token=00ff",
                "mailto:someone@example.org"
            })
    void what_leads_elsewhere_is_none(String address) {
        assertThat(of(address)).isEmpty();
    }

    private static Optional<PlaybackAddress> of(String address) {
        return PlaybackAddress.of(URI.create(address.replace("ID", ID)));
    }
}
