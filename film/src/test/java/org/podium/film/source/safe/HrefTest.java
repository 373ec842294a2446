package org.podium.film.source.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HrefTest {
    @ParameterizedTest
    @CsvSource({
        "presentation/p/slide-1.png, presentation/p/slide-1.png",
        "./logo.png, logo.png",
        "presentation/p/slide%201.png?v=2#x, presentation/p/slide 1.png",
        "a/100%.png, a/100%.png",
        "caption_pt+BR.vtt, caption_pt+BR.vtt",
        "/presentation/2f1d0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f-1715261728123/a/b.png, a/b.png",
    })
    void what_lies_inside_is_named_as_it_lies_there(String reference, String path) {
        assertThat(Href.inside(reference)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../x",
                "a/../../x",
                "a/%2e%2e/x",
                "%2e%2e%2fx",
                "/etc/passwd",
                "//host/x",
                "file:///etc/passwd",
                "https://host/x",
                "data:image/png;base64,AA",
                "javascript:alert(1)",
                "C:\\x",
                "a\\..\\x",
                "a//x",
                "a/./x",
                "a\u0000b",
                "a/"
            })
    void what_leads_elsewhere_leads_nowhere(String reference) {
        assertThat(Href.inside(reference)).isEmpty();
    }

    @Test
    void a_name_longer_than_file_systems_allow_is_none() {
        assertThat(Href.inside("é".repeat(150))).isEmpty();
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed(@TempDir Path place) throws IOException {
        Path secret = Files.writeString(place.resolve("secret"), "s");
        Path recording = Files.createDirectory(place.resolve("recording"));
        Files.createSymbolicLink(recording.resolve("slide.png"), secret);
        Files.createSymbolicLink(recording.resolve("up"), place);
        Files.writeString(recording.resolve("own"), "o");
        Files.createSymbolicLink(recording.resolve("alias"), recording.resolve("own"));
        Folder folder = new Folder(recording);

        assertThat(folder.file("slide.png")).isEmpty();
        assertThat(folder.file("up/secret")).isEmpty();
        assertThat(folder.file("../secret")).isEmpty();
        assertThat(folder.file("\u0000")).isEmpty();
        assertThat(folder.file("alias")).isPresent();
    }
}
