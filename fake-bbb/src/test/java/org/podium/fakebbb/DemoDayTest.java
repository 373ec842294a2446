package org.podium.fakebbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.fakebbb.lecture.Lectures;

@Tag("film")
class DemoDayTest {
    @TempDir
    private static Path folder;

    private FakeBbb server;
    private Caller caller;

    @BeforeEach
    void begin() throws Exception {
        server = FakeBbb.start(Setup.stepped(Instant.parse("2026-11-24T09:00:00Z")));
        new DemoDay(server, Lectures.in(folder, "annonce")).begin();
        caller = Caller.of(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_meeting_ends_after_a_minute_and_its_recording_can_be_played_soon_after() throws Exception {
        assertThat(caller.ask("getMeetings", "", "userID")).contains("mdupont", "etudiant");
        List<String> before = caller.ask("getRecordings", "limit=100", "recordID");
        server.pass(Duration.ofSeconds(59));
        assertThat(caller.ask("getMeetings", "", "meetingName")).containsExactly("Biologie cellulaire — TD 3");
        server.pass(Duration.ofSeconds(2));
        assertThat(caller.ask("getMeetings", "", "messageKey")).containsExactly("noMeetings");
        server.pass(Duration.ofSeconds(5));
        assertThat(caller.ask("getRecordings", "state=processing", "name"))
                .containsExactly("Biologie cellulaire — TD 3");
        server.pass(Duration.ofSeconds(15));
        List<String> after = caller.ask("getRecordings", "limit=100", "recordID");
        assertThat(after).hasSize(before.size() + 1).containsAll(before);
        server.pass(Duration.ofSeconds(20));
        assertThat(caller.ask("getMeetings", "", "userID")).contains("jmartin");
    }

    @Test
    void the_next_start_finds_what_was_held_and_holds_the_exercises_for_another_group() throws Exception {
        Path memory = folder.resolve("recorded.tsv");
        List<String> first;
        Lectures lectures = Lectures.in(folder, "annonce");
        try (FakeBbb one = FakeBbb.start(Setup.stepped(Instant.parse("2026-11-24T09:00:00Z")))) {
            new DemoDay(one, lectures, Optional.of(memory)).begin();
            one.pass(Duration.ofSeconds(89));
            first = Caller.of(one).ask("getRecordings", "limit=100", "recordID");
            assertThat(Caller.of(one).ask("getRecordings", "limit=100", "name")).contains("Biologie cellulaire — TD 3");
        }
        try (FakeBbb two = FakeBbb.start(Setup.stepped(Instant.parse("2026-11-24T10:00:00Z")))) {
            new DemoDay(two, lectures, Optional.of(memory)).begin();

            assertThat(Caller.of(two).ask("getRecordings", "limit=100", "recordID"))
                    .containsExactlyInAnyOrderElementsOf(first);
            assertThat(Caller.of(two).ask("getMeetings", "", "meetingName"))
                    .containsExactly("Biologie cellulaire — TD 3, groupe 2");
        }
    }

    @Test
    void two_people_moderate_whom_no_directory_knows_by_their_id() throws Exception {
        assertThat(caller.ask("getMeetings", "", "userID")).contains("ext-2041", "ext-2042");
    }

    @Test
    void a_recording_tells_its_own_name_and_address_in_its_files() throws Exception {
        // The server lists by ids, not by dates: the new one is whichever was not there before.
        List<String> before = caller.ask("getRecordings", "limit=100", "recordID");
        server.pass(Duration.ofSeconds(90));
        String td = caller.ask("getRecordings", "limit=100", "recordID").stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        String metadata = caller.get("/presentation/" + td + "/metadata.xml").body();
        assertThat(Caller.elements(metadata, "id")).containsExactly(td);
        assertThat(Caller.elements(metadata, "meetingName")).containsExactly("Biologie cellulaire — TD 3");
        assertThat(Caller.elements(metadata, "link"))
                .containsExactly(server.address() + "/playback/presentation/2.3/" + td);
        String image = Caller.elements(metadata, "image").getFirst();
        assertThat(image).startsWith(server.address() + "/presentation/" + td);
        assertThat(caller.get(image).statusCode()).isEqualTo(200);
    }

    @Test
    void files_are_served_whole_in_pieces_and_by_their_head() throws Exception {
        String id = caller.ask("getRecordings", "limit=1", "recordID").getFirst();
        String video = "/presentation/" + id + "/video/webcams.webm";
        var whole = caller.get(video);
        assertThat(whole.headers().firstValue("content-type")).contains("video/webm");
        long size = whole.headers().firstValueAsLong("content-length").orElseThrow();
        var piece = caller.get(video, "Range", "bytes=10-19");
        assertThat(piece.statusCode()).isEqualTo(206);
        assertThat(piece.headers().firstValue("content-range")).contains("bytes 10-19/" + size);
        assertThat(piece.headers().firstValueAsLong("content-length")).hasValue(10);
        assertThat(caller.get(video, "Range", "bytes=-5").headers().firstValue("content-range"))
                .contains("bytes " + (size - 5) + "-" + (size - 1) + "/" + size);
        assertThat(caller.get(video, "Range", "bytes=" + size + "-").statusCode())
                .isEqualTo(416);
        var head = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address().resolve(video))
                                .HEAD()
                                .build(),
                        BodyHandlers.ofString());
        assertThat(head.headers().firstValueAsLong("content-length")).hasValue(size);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void nothing_outside_a_recording_can_be_reached() throws Exception {
        String id = caller.ask("getRecordings", "limit=1", "recordID").getFirst();
        assertThat(caller.get("/presentation/" + id + "/%2e%2e/%2e%2e/secret").statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/presentation/" + id + "/presentation").statusCode())
                .isEqualTo(404);
        caller.text("publishRecordings", "publish=false&recordID=" + id);
        assertThat(caller.get("/presentation/" + id + "/metadata.xml").statusCode())
                .isEqualTo(404);
    }

    @Test
    void captions_are_text_tracks() throws Exception {
        String id = caller.ask("getRecordings", "limit=1", "recordID").getFirst();
        String tracks = caller.text("getRecordingTextTracks", "recordID=" + id);
        assertThat(tracks).contains("\"lang\":\"fr\"", "\"label\":\"français\"");
    }
}
