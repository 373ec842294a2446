package org.podium.bbb.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedUrlTest {
    private static final ApiBase BASE = ApiBase.parse("https://bbb.example.org");
    private static final Call CREATE = Call.of("create")
            .with("name", "Test Meeting")
            .with("meetingID", "abc123")
            .with("attendeePW", "111222")
            .with("moderatorPW", "333444");
    private static final Secret OF_CREATE = new Secret("639259d4-9dd8-4b25-bf01-95f9567eaf4b");

    @ParameterizedTest
    @CsvSource({
        "SHA1, 1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17",
        "SHA256, da9185f7f333cfdfcd6eeac32dca3777510c4c436020d8b887ba5515bd1d189e"
    })
    void a_call_is_signed_as_the_servers_do(ChecksumAlgorithm algorithm, String checksum) {
        assertThat(SignedUrl.of(BASE, CREATE, OF_CREATE, algorithm).uri())
                .hasToString("https://bbb.example.org/bigbluebutton/api/create?name=Test+Meeting&meetingID=abc123"
                        + "&attendeePW=111222&moderatorPW=333444&checksum=" + checksum);
    }

    @Test
    void a_call_without_parameters_has_its_checksum_alone() {
        assertThat(SignedUrl.of(BASE, Call.of("getMeetings"), new Secret("secret"), ChecksumAlgorithm.SHA1)
                        .uri())
                .hasToString("https://bbb.example.org/bigbluebutton/api/getMeetings"
                        + "?checksum=867e6596b930651c0cd4dd1912bec902fae56d5a");
    }

    @Test
    void accents_and_signs_are_encoded_once() {
        assertThat(Query.EMPTY.and("meetingID", "été & 100 %+/").raw())
                .isEqualTo("meetingID=%C3%A9t%C3%A9+%26+100+%25%2B%2F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bbb.example.org",
                "https://BBB.example.org/bigbluebutton",
                "https://bbb.example.org/bigbluebutton/",
                "https://bbb.example.org/bigbluebutton/api",
                " https://bbb.example.org/bigbluebutton/api/ "
            })
    void all_spellings_of_an_address_mean_the_same(String spelling) {
        assertThat(ApiBase.parse(spelling)).hasToString("https://bbb.example.org/bigbluebutton/api/");
    }

    @Test
    void a_port_and_a_path_of_a_hoster_are_kept() {
        assertThat(ApiBase.parse("http://bbb.example.org:8443/mandant7/bigbluebutton/"))
                .hasToString("http://bbb.example.org:8443/mandant7/bigbluebutton/api/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bbb.example.org",
                "ftp://bbb.example.org/",
                "file:///etc/passwd",
                "https://",
                "https://user:pw@bbb.example.org/",
                "https://bbb.example.org/?x=1",
                "https://bbb.example.org/#x",
                "https://bbb example.org/"
            })
    void what_is_no_address_of_a_server_is_refused(String text) {
        assertThatThrownBy(() -> ApiBase.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neither_a_secret_nor_a_signature_prints_itself() {
        SignedUrl url = SignedUrl.of(BASE, CREATE, OF_CREATE, ChecksumAlgorithm.SHA256);
        assertThat(url + " " + OF_CREATE).doesNotContain("639259d4").doesNotContain("da9185f7");
    }

    @Test
    void an_empty_secret_is_none() {
        assertThatThrownBy(() -> new Secret(" \n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whatever_a_parameter_holds_it_comes_out_as_it_went_in(@ForAll String value) {
        String raw = Query.EMPTY.and("a", value).raw();
        assertThat(raw).matches("a=[A-Za-z0-9%+.*_-]*");
        // Half a surrogate pair is no character; it goes out as a question mark.
        String whole = new String(value.getBytes(UTF_8), UTF_8);
        assertThat(URLDecoder.decode(raw.substring("a=".length()), UTF_8)).isEqualTo(whole);
    }

    @Property(tries = 100)
    void a_checksum_has_the_length_that_tells_its_algorithm(@ForAll ChecksumAlgorithm algorithm, @ForAll String text) {
        assertThat(ChecksumAlgorithm.ofHexLength(algorithm.hex(text).length())).contains(algorithm);
    }
}
