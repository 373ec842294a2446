package org.podium.film.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=1, YouTube",
        "https://youtu.be/1, YouTube",
        "https://player.vimeo.com/video/1, Vimeo",
        "https://notyoutube.com/watch, notyoutube.com",
        "http://WWW.Videos.Example/1, videos.example",
        "nonsense, …"
    })
    void a_site_has_the_name_that_people_know(String address, String name) {
        assertThat(Site.name(address)).isEqualTo(name);
    }

    @Test
    void only_an_https_address_of_a_host_becomes_a_link() {
        assertThat(Site.link("https://www.youtube.com/watch?v=1")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.youtube.com/watch?v=1",
                "javascript:alert(1)",
                "data:text/html,x",
                "//www.youtube.com/",
                "https:///path",
                "https://user:secret@videos.example/",
                "https://a b.example/",
                ""
            })
    void anything_else_does_not(String address) {
        assertThat(Site.link(address)).isEmpty();
    }
}
