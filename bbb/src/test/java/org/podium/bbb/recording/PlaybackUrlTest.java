package org.podium.bbb.recording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybackUrlTest {
    private static final RecordId ID = new RecordId("2f1d".repeat(10) + "-1715261728123");

    private static PlaybackUrl url(String text) {
        return PlaybackUrl.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bbb.example.org/playback/presentation/playback.html?meetingId=%s",
                "https://bbb.example.org/playback/presentation/0.9.0/playback.html?meetingId=%s",
                "https://bbb.example.org/playback/presentation/2.0/playback.html?meetingId=%s",
                "https://bbb.example.org/playback/presentation/2.3/%s",
                "https://bbb.example.org/playback/presentation/2.3/%s/",
                "  https://bbb.example.org/playback/presentation/2.3/%s?t=12\n",
                "https://bbb.example.org/recording/%s/presentation?token=00ff"
            })
    void all_shapes_of_an_address_lead_to_the_files(String shape) {
        PlaybackUrl url = url(shape.replace("%s", ID.value()));
        assertThat(url.recordId()).contains(ID);
        assertThat(url.files(FormatType.Known.PRESENTATION, ID).orElseThrow())
                .hasToString("https://bbb.example.org/presentation/" + ID + "/");
    }

    @Test
    void a_site_may_put_a_prefix_before_the_files() {
        assertThat(url("https://b.example.org:8443/playback/presentation/2.3/" + ID + "?p=tenant1")
                        .files(FormatType.Known.PRESENTATION, ID)
                        .orElseThrow())
                .hasToString("https://b.example.org:8443/presentation/tenant1/" + ID + "/");
    }

    @Test
    void other_formats_have_folders_of_their_own() {
        assertThat(url("https://b.example.org/playback/video/" + ID + "/")
                        .files(FormatType.of("video"), ID)
                        .orElseThrow())
                .hasToString("https://b.example.org/video/" + ID + "/");
        assertThat(url("https://b.example.org/x").files(FormatType.of("../etc"), ID))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "%2e%2e", "../..", "a/../b", "a//b", "/", "", "a%00"})
    void a_prefix_that_climbs_leads_nowhere_else(String prefix) {
        assertThat(url("https://b.example.org/playback/presentation/2.3/" + ID + "?p=" + prefix)
                        .files(FormatType.Known.PRESENTATION, ID))
                .isEmpty();
    }

    @Test
    void only_ids_of_the_usual_form_become_part_of_a_path() {
        String hash = "2f1d".repeat(10);
        for (String odd : new String[] {
            "../" + ID,
            hash.toUpperCase(java.util.Locale.ROOT) + "-1715261728123",
            hash + "a-1715261728123",
            hash.substring(1) + "-1715261728123",
            hash + "-171526172812",
            "x"
        }) {
            assertThat(new RecordId(odd).usual()).as(odd).isFalse();
            assertThat(url("https://b.example.org/a").files(FormatType.Known.PRESENTATION, new RecordId(odd)))
                    .isEmpty();
        }
        assertThat(url("https://b.example.org/playback/presentation/2.3/%2e%2e/x")
                        .recordId())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "//b.example.org/",
                "/x",
                "https://u:p@b.example.org/",
                "https://b.example.org/<>"
            })
    void what_is_no_web_address_is_none(String text) {
        assertThat(PlaybackUrl.parse(text)).isEmpty();
    }

    @Test
    void a_token_opens_a_guarded_recording_and_is_not_printed() {
        PlaybackUrl url = url("https://lb.example.org/recording/" + ID + "/presentation?token=c0ffee");
        assertThat(url.guarded()).isTrue();
        assertThat(url.toString()).doesNotContain("c0ffee");
        assertThat(url("https://b.example.org/playback/presentation/2.3/" + ID).guarded())
                .isFalse();
    }

    @Test
    void an_id_tells_its_meeting_and_when_it_was_created() {
        RecordId id = new RecordId(RecordId.hashOf("alg") + "-1715261728123");
        assertThat(id.of("alg")).isTrue();
        assertThat(id.of("alg2")).isFalse();
        assertThat(id.created()).map(Object::toString).contains("2024-05-09T13:35:28.123Z");
    }

    @Property(tries = 500)
    void no_text_makes_it_fall_over(@ForAll String text) {
        PlaybackUrl.parse("https://b.example.org/" + text).ifPresent(url -> {
            url.recordId();
            url.files(FormatType.Known.PRESENTATION, ID)
                    .ifPresent(files -> assertThat(files.normalize()).isEqualTo(files));
        });
    }
}
