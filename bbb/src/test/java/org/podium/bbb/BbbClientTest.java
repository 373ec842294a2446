package org.podium.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.podium.bbb.StoredAnswersTest.value;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.podium.bbb.http.HttpTransport;
import org.podium.bbb.http.Limits;
import org.podium.bbb.http.Upload;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.bbb.recording.TextTrack;

class BbbClientTest {
    private static final RecordId ID = new RecordId("a".repeat(40) + "-1700000000000");

    private static StoredAnswers saying(String inside) {
        return StoredAnswers.saying("<response><returncode>SUCCESS</returncode>" + inside + "</response>");
    }

    private static String recording(String id, String meeting) {
        return "<recording><recordID>" + id + "</recordID><meetingID>" + meeting + "</meetingID></recording>";
    }

    @Test
    void the_version_is_asked_for_without_a_signature() {
        StoredAnswers server = StoredAnswers.saying(StoredAnswers.file("version-2.7.xml"));
        ServerVersion version = value(server.client().version());
        assertThat(version.bbb()).contains("2.7.4");
        assertThat(server.asked()).containsExactly("?null");
    }

    @Test
    void a_no_is_a_value_in_both_of_its_forms() {
        assertThat(StoredAnswers.saying(StoredAnswers.file("failed-list.xml"))
                        .client()
                        .meeting(""))
                .isEqualTo(new Answer.Refused<>(
                        "missingParamMeetingID", "You must specify a meeting ID for the meeting."));
        assertThat(StoredAnswers.saying("<response><returncode>FAILED</returncode><messageKey>notFound</messageKey>"
                                + "<message>no</message></response>")
                        .client()
                        .meeting("x"))
                .isEqualTo(new Answer.Refused<>("notFound", "no"));
    }

    @Test
    void a_meeting_runs_or_not() {
        StoredAnswers server = saying("<running>true</running>");
        assertThat(value(server.client().running("été 1"))).isTrue();
        assertThat(server.asked()).containsExactly("isMeetingRunning?meetingID=%C3%A9t%C3%A9+1");
    }

    @Test
    void recordings_are_asked_for_by_ids_states_and_notes() {
        StoredAnswers server = saying("<recordings/>");
        value(server.client()
                .recordings(RecordingQuery.ofMeetings(List.of("b", "a"))
                        .inStates(Set.of("published", "processing"))
                        .noted("bbb-origin", "Moodle")));
        assertThat(server.asked())
                .containsExactly("getRecordings?meetingID=a%2Cb&state=processing%2Cpublished&meta_bbb-origin=Moodle");
    }

    @Test
    void a_meeting_whose_id_holds_a_comma_is_asked_for_by_its_hash() {
        String hash = RecordId.hashOf("TD 1, groupe B");
        StoredAnswers server = saying("<recordings>" + recording(hash + "-1700000000000", "TD 1, groupe B")
                + recording("f".repeat(40) + "-1700000000000", "TD 1") + "</recordings>");
        Listing<Recording> found =
                value(server.client().recordings(RecordingQuery.ofMeetings(List.of("TD 1, groupe B"))));
        assertThat(server.asked()).containsExactly("getRecordings?recordID=" + hash);
        assertThat(found.items()).extracting(Recording::meetingId).containsExactly("TD 1, groupe B");
        assertThat(found.oddities()).containsEntry("left out: a recording not asked for", 1);
    }

    @Test
    void long_ids_of_meetings_do_not_burst_the_address() {
        List<String> ids =
                IntStream.range(0, 100).mapToObj(i -> i + "é".repeat(250)).toList();
        StoredAnswers server = saying("<recordings/>");
        value(server.client().recordings(RecordingQuery.ofMeetings(ids)));
        assertThat(server.asked().getFirst().length()).isLessThan(6000);
    }

    @Test
    void recordings_whose_ids_only_begin_alike_are_left_out() {
        StoredAnswers server =
                saying("<recordings>" + recording(ID.value(), "m") + recording(ID + "0", "m") + "</recordings>");
        assertThat(value(server.client().recordings(RecordingQuery.ofRecords(List.of(ID))))
                        .items())
                .extracting(Recording::id)
                .containsExactly(ID);
    }

    @Test
    void nobody_can_ask_for_everything_at_once() {
        assertThatThrownBy(() -> RecordingQuery.ofRecords(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordingQuery.ofMeetings(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordingQuery.page(0, 101)).isInstanceOf(IllegalArgumentException.class);
        List<String> tooMany = IntStream.range(0, 101).mapToObj(String::valueOf).toList();
        assertThatThrownBy(() -> RecordingQuery.ofMeetings(tooMany)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordings_are_published_taken_back_deleted_noted_and_guarded() {
        StoredAnswers server = saying("<published>false</published><deleted>true</deleted><updated>true</updated>");
        BbbClient client = server.client();
        assertThat(value(client.publish(List.of(ID), false))).isTrue();
        assertThat(value(client.publish(List.of(ID), true))).isFalse();
        assertThat(value(client.delete(List.of(ID)))).isTrue();
        assertThat(value(client.note(List.of(ID), Map.of("prof", "", "a", "b&c"))))
                .isTrue();
        assertThat(value(client.guard(List.of(ID), true))).isTrue();
        assertThat(server.asked())
                .containsExactly(
                        "publishRecordings?recordID=" + ID + "&publish=false",
                        "publishRecordings?recordID=" + ID + "&publish=true",
                        "deleteRecordings?recordID=" + ID,
                        "updateRecordings?recordID=" + ID + "&meta_a=b%26c&meta_prof=",
                        "updateRecordings?recordID=" + ID + "&protect=true");
        assertThatThrownBy(() -> client.delete(Collections.emptyList())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void text_tracks_are_read_from_json_and_odd_addresses_left_out() {
        StoredAnswers server = StoredAnswers.saying(StoredAnswers.file("text-tracks.json"));
        List<TextTrack> tracks = value(server.client().textTracks().of(ID));
        assertThat(tracks).hasSize(1);
        assertThat(tracks.getFirst().language()).isEqualTo("en-US");
    }

    @Test
    void a_no_to_text_tracks_may_be_json_or_xml() {
        assertThat(StoredAnswers.saying(
                                "{\"response\":{\"returncode\":\"FAILED\",\"messageKey\":\"noRecordings\",\"message\":\"m\"}}")
                        .client()
                        .textTracks()
                        .of(ID))
                .isEqualTo(new Answer.Refused<>("noRecordings", "m"));
        assertThat(StoredAnswers.saying("\n<response><returncode>FAILED</returncode>"
                                + "<messageKey>unsupportedRequest</messageKey><message>m</message></response>")
                        .client()
                        .textTracks()
                        .of(ID))
                .isEqualTo(new Answer.Refused<>("unsupportedRequest", "m"));
    }

    @Test
    void a_text_track_is_sent_as_a_form_over_http() {
        StringBuilder body = new StringBuilder();
        try (TinyServer server = new TinyServer(exchange -> {
                    body.append(exchange.getRequestHeaders().getFirst("Content-Type"))
                            .append('\n');
                    body.append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                    TinyServer.answering(
                                    200,
                                    "application/json",
                                    "{\"response\":{\"messageKey\":\"upload_text_track_success\",\"returncode\":\"SUCCESS\"}}")
                            .answer(exchange);
                });
                HttpTransport transport =
                        new HttpTransport(Limits.USUAL.patience().connect())) {
            BbbClient client = new BbbClient(
                    BbbServer.of("Nord", server.address(), "s"), transport, Limits.USUAL, InstantSource.system());
            Upload file = new Upload("fr.vtt", "text/vtt", "WEBVTT\n\nété".getBytes(StandardCharsets.UTF_8));
            assertThat(value(client.textTracks().put(ID, TextTracks.Kind.CAPTIONS, "fr-FR", "Français", file)))
                    .isTrue();
            assertThat(server.asked().getFirst())
                    .startsWith("POST /bigbluebutton/api/putRecordingTextTrack?recordID=" + ID
                            + "&kind=captions&lang=fr-FR&label=Fran%C3%A7ais&checksum=");
        }
        assertThat(body.toString())
                .startsWith("multipart/form-data; boundary=podium-")
                .contains("name=\"file\"; filename=\"fr.vtt\"", "WEBVTT\n\nété\r\n--podium-");
    }

    @Test
    void hooks_are_created_listed_and_destroyed() {
        StoredAnswers server = StoredAnswers.by(uri -> switch (uri.getPath()) {
            case "/bigbluebutton/api/hooks/list" -> StoredAnswers.file("hooks.xml");
            default -> "<response><returncode>SUCCESS</returncode><hookID>7</hookID><removed>true</removed></response>";
        });
        Hooks hooks = server.client().hooks();
        assertThat(value(hooks.create(URI.create("https://p.example.org/h"), List.of("rap-publish-ended"))))
                .isEqualTo("7");
        assertThat(value(hooks.list()).items()).extracting(Hooks.Hook::id).containsExactly("1", "2");
        assertThat(value(hooks.destroy("7"))).isTrue();
        assertThat(server.asked().getFirst())
                .isEqualTo(
                        "hooks/create?callbackURL=https%3A%2F%2Fp.example.org%2Fh&getRaw=false&eventID=rap-publish-ended");
    }

    @Test
    void a_server_prints_itself_without_its_secret() {
        assertThat(BbbServer.of("Nord", "https://bbb.example.org", "very-secret")
                        .toString())
                .contains("Nord")
                .doesNotContain("very-secret");
    }
}
