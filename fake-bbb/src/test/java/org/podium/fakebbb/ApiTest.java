package org.podium.fakebbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.proof.Checksum;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;

class ApiTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private FakeBbb server;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        server = FakeBbb.start(Setup.stepped(MONDAY));
        caller = Caller.of(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_version_needs_no_checksum() throws Exception {
        String answer = caller.get("/bigbluebutton/api").body();
        assertThat(Caller.elements(answer, "bbbVersion")).containsExactly("2.7.18");
    }

    @ParameterizedTest
    @EnumSource
    void every_algorithm_is_understood(Algorithm algorithm) throws Exception {
        assertThat(new Caller(server, algorithm).ask("getMeetings", "", "returncode"))
                .containsExactly("SUCCESS");
    }

    @Test
    void a_wrong_checksum_is_told_with_status_200() throws Exception {
        var answer = caller.get("/bigbluebutton/api/getMeetings?checksum=" + "0".repeat(40));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.elements(answer.body(), "messageKey")).containsExactly("checksumError");
    }

    @Test
    void the_reference_checksums_come_out() {
        assertThat(Algorithm.SHA_1.hex("getMeetings" + "secret")).isEqualTo("867e6596b930651c0cd4dd1912bec902fae56d5a");
    }

    @Test
    void a_meeting_shows_its_moderators_while_it_runs() throws Exception {
        server.world().start(meeting("droit-l1", "Droit & société", Attendee.moderator("jmartin", "Jean Martin")));
        assertThat(caller.ask("getMeetings", "", "userID")).containsExactly("jmartin");
        assertThat(caller.ask("getMeetings", "", "meetingName")).containsExactly("Droit & société");
        assertThat(caller.ask("getMeetingInfo", "meetingID=droit-l1", "role")).containsExactly("MODERATOR");
        assertThat(caller.ask("isMeetingRunning", "meetingID=droit-l1", "running"))
                .containsExactly("true");
        caller.text("end", "meetingID=droit-l1");
        assertThat(caller.ask("getMeetings", "", "messageKey")).containsExactly("noMeetings");
        assertThat(caller.ask("getMeetingInfo", "meetingID=droit-l1", "messageKey"))
                .containsExactly("notFound");
    }

    @Test
    void a_front_end_can_hold_a_meeting_whose_recording_appears_later() throws Exception {
        server.processEndedMeetings(
                _ -> List.of(Format.bare("presentation", Duration.ofMinutes(2))),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20));
        caller.text("create", "name=Essai&meetingID=essai&record=true&meta_bbb-origin=Pod");
        caller.text("join", "meetingID=essai&fullName=Marie+Dupont&userID=mdupont&role=MODERATOR&redirect=false");
        assertThat(caller.ask("getMeetings", "", "fullName")).containsExactly("Marie Dupont");
        caller.text("end", "meetingID=essai");
        server.pass(Duration.ofSeconds(6));
        assertThat(caller.ask("getRecordings", "meetingID=essai&state=any", "state"))
                .containsExactly("processing");
        assertThat(caller.ask("getRecordings", "meetingID=essai", "messageKey")).containsExactly("noRecordings");
        server.pass(Duration.ofSeconds(15));
        assertThat(caller.ask("getRecordings", "meetingID=essai", "state")).containsExactly("published");
        assertThat(caller.ask("getRecordings", "meta_bbb-origin=Po%25", "length"))
                .containsExactly("2");
    }

    @Test
    void recordings_come_in_pages_and_say_how_many_there_are() throws Exception {
        new Crowd(0, 3, 250).fill(server.world());
        String page = caller.text("getRecordings", "state=any&limit=100&offset=200");
        assertThat(Caller.elements(page, "recordID")).hasSize(50).doesNotHaveDuplicates();
        assertThat(Caller.elements(page, "totalElements")).containsExactly("250");
        assertThat(caller.ask("getRecordings", "limit=1000", "recordID")).hasSize(100);
    }

    @Test
    void the_hash_of_a_meeting_id_finds_all_its_recordings() throws Exception {
        new Crowd(0, 3, 250).fill(server.world());
        String room = Algorithm.SHA_1.hex("crowd-room-7");
        assertThat(caller.ask("getRecordings", "state=any&recordID=" + room, "meetingID"))
                .hasSize(10)
                .containsOnly("crowd-room-7");
        assertThat(caller.ask("getRecordings", "state=any&meetingID=crowd-room-7,crowd-room-8", "recordID"))
                .hasSize(20);
    }

    @Test
    void recordings_are_unpublished_edited_and_deleted() throws Exception {
        Recording recording = recording("bio");
        server.world().stock(List.of(recording));
        String id = "recordID=" + recording.id();
        assertThat(caller.ask("publishRecordings", id + "&publish=false", "published"))
                .containsExactly("false");
        assertThat(caller.ask("getRecordings", id, "state")).containsExactly("unpublished");
        caller.text("updateRecordings", id + "&meta_salle=B12&meta_bbb-origin=");
        assertThat(caller.ask("getRecordings", id, "salle")).containsExactly("B12");
        assertThat(caller.ask("getRecordings", id, "bbb-origin")).isEmpty();
        caller.text("deleteRecordings", id);
        assertThat(caller.ask("getRecordings", id, "messageKey")).containsExactly("noRecordings");
        assertThat(caller.ask("getRecordings", id + "&state=deleted", "recordID"))
                .containsExactly(recording.id());
        assertThat(caller.ask("deleteRecordings", "recordID=unknown", "messageKey"))
                .containsExactly("notFound");
    }

    @Test
    void a_text_track_can_be_uploaded_and_read_back() throws Exception {
        Recording recording = recording("bio");
        server.world().stock(List.of(recording));
        String query = "recordID=" + recording.id() + "&kind=subtitles&lang=fr&label=Fran%C3%A7ais";
        String signed = Checksum.signed("putRecordingTextTrack", query, server.secret(), Algorithm.SHA_256);
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.vtt\"\r\n\r\nWEBVTT é\r\n--x--\r\n";
        var answer = caller.post(
                "/bigbluebutton/api/putRecordingTextTrack?" + signed, "multipart/form-data; boundary=x", body);
        assertThat(answer.body()).contains("upload_text_track_success");
        String tracks = caller.text("getRecordingTextTracks", "recordID=" + recording.id());
        assertThat(tracks).contains("\"label\":\"Français\"", "\"source\":\"upload\"");
        String href = tracks.replaceAll(".*\"href\":\"http://[^/]*([^\"]*)\".*", "$1");
        assertThat(caller.get(href).body()).isEqualTo("WEBVTT é");
    }

    @Test
    void requests_are_counted_by_call_and_show_no_checksum() throws Exception {
        caller.text("getMeetings", "");
        caller.text("getMeetings", "");
        assertThat(server.requests().count("getMeetings")).isEqualTo(2);
        assertThat(server.requests().latest().getFirst().what()).endsWith("?checksum=…");
    }

    @Test
    void a_thousand_meetings_with_fifteen_people_are_one_answer() throws Exception {
        new Crowd(1000, 15, 10_000).fill(server.world());
        assertThat(caller.ask("getMeetings", "", "userID")).hasSize(15_000);
        assertThat(caller.ask("getRecordings", "state=any&limit=1", "totalElements"))
                .containsExactly("10000");
    }

    private static Meeting meeting(String id, String name, Attendee... people) {
        return new Meeting(new Held(id, name, MONDAY, Map.of("bbb-origin", "Pod")), true, List.of(people));
    }

    private static Recording recording(String room) {
        Held held = new Held(room, "Biologie", MONDAY, Map.of("bbb-origin", "Pod"));
        return new Recording(
                held,
                MONDAY.plusSeconds(60),
                3,
                State.PUBLISHED,
                List.of(Format.bare("presentation", Duration.ofSeconds(60))));
    }
}
