package org.podium.server.library.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFolderTest {
    @TempDir
    private Path data;

    private Path folder = Path.of("unset");

    @BeforeEach
    void film() throws Exception {
        folder = Files.createDirectories(data.resolve("film"));
        Files.createDirectories(folder.resolve("hls/720p"));
        Files.writeString(folder.resolve("hls/720p/segment-00001.m4s"), "x");
        Files.writeString(folder.resolve("video.mp4"), "x");
        Files.writeString(folder.resolve("film.json"), "{}");
        Files.writeString(data.resolve("secret.mp4"), "x");
        Files.createSymbolicLink(folder.resolve("link.mp4"), data.resolve("secret.mp4"));
    }

    @Test
    void files_of_the_film_come_with_their_content_type() {
        assertThat(new MediaFolder(folder).at("video.mp4"))
                .hasValueSatisfying(media -> assertThat(media.contentType()).isEqualTo("video/mp4"));
        assertThat(new MediaFolder(folder).at("hls/720p/segment-00001.m4s")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.mp4",
                "hls/../../secret.mp4",
                "hls/..%2f..%2fsecret.mp4",
                "/etc/passwd",
                "hls\\..\\..\\secret.mp4",
                ".hidden.mp4",
                "hls//720p/segment-00001.m4s",
                "video.mp4\0.jpg",
                "link.mp4",
                "film.json",
                "hls",
                "",
                "absent.mp4"
            })
    void nothing_else_is_to_be_had(String address) {
        assertThat(new MediaFolder(folder).at(address)).isEmpty();
    }
}
