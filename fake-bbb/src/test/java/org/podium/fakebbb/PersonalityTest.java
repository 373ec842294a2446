package org.podium.fakebbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.fakebbb.api.Habit;
import org.podium.fakebbb.api.Personality;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;

class PersonalityTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void an_old_server_knows_only_sha_1_and_no_pages() throws Exception {
        try (FakeBbb server = started(Personality.BBB_20)) {
            new Crowd(1, 2, 120).fill(server.world());
            assertThat(new Caller(server, Algorithm.SHA_256).ask("getMeetings", "", "messageKey"))
                    .containsExactly("checksumError");
            String all = Caller.of(server).text("getRecordings", "limit=10&state=any");
            assertThat(Caller.elements(all, "recordID")).hasSize(120);
            assertThat(Caller.elements(all, "pagination")).isEmpty();
        }
    }

    @Test
    void a_very_old_server_tells_a_recording_once_for_each_format() throws Exception {
        try (FakeBbb server = started(Personality.LEGACY)) {
            server.world().stock(List.of(recording(false)));
            String all = Caller.of(server).text("getRecordings", "");
            assertThat(Caller.elements(all, "recordID"))
                    .hasSize(2)
                    .containsOnly(recording(false).id());
            assertThat(Caller.elements(all, "internalMeetingID")).isEmpty();
            assertThat(Caller.elements(all, "url").getFirst()).contains("/0.9.0/playback.html?meetingId=");
        }
    }

    @Test
    void some_servers_refuse_to_tell_everything_at_once() throws Exception {
        try (FakeBbb server = started(Personality.REFUSE_UNBOUNDED)) {
            server.world().stock(List.of(recording(false)));
            Caller caller = Caller.of(server);
            String refused = caller.text("getRecordings", "");
            assertThat(Caller.elements(refused, "messageKey")).containsExactly("noRecordings");
            assertThat(Caller.elements(refused, "recordings")).isEmpty();
            assertThat(caller.ask("getRecordings", "limit=100", "recordID")).hasSize(1);
            assertThat(caller.ask("getRecordings", "meetingID=bio", "recordID")).hasSize(1);
        }
    }

    @Test
    void a_load_balancer_can_hide_its_meetings_and_refuse_the_unbounded() throws Exception {
        Personality shy = Personality.SCALELITE.with(Habit.HIDES_MEETINGS).with(Habit.REFUSES_UNBOUNDED);
        try (FakeBbb server = started(shy)) {
            Held held = recording(false).held();
            server.world().start(new Meeting(held, true, List.of(Attendee.moderator("mdupont", "Marie Dupont"))));
            Caller caller = Caller.of(server);
            assertThat(caller.ask("getMeetings", "", "messageKey")).containsExactly("noMeetings");
            assertThat(caller.ask("getRecordings", "limit=100", "messageKey")).containsExactly("missingParameters");
            assertThat(caller.ask("getRecordingTextTracks", "recordID=x", "messageKey"))
                    .containsExactly("unsupportedRequest");
            assertThat(new Caller(server, Algorithm.SHA_384).ask("getMeetings", "", "messageKey"))
                    .containsExactly("checksumError");
        }
    }

    @Test
    void a_guarded_recording_opens_once_with_its_token_and_then_with_its_cookie() throws Exception {
        try (FakeBbb server = started(Personality.SCALELITE)) {
            Recording recording = recording(true);
            server.world().stock(List.of(recording));
            Caller caller = Caller.of(server);
            String answer = caller.text("getRecordings", "");
            assertThat(Caller.elements(answer, "protected")).containsExactly("true");
            assertThat(Caller.elements(answer, "image")).isEmpty();
            assertThat(Caller.elements(answer, "meetingName")).isEmpty();
            String file = "/presentation/" + recording.id() + "/metadata.xml";
            assertThat(caller.get(file).statusCode()).isEqualTo(404);

            String door = Caller.elements(answer, "url").getFirst().replaceAll("http://[^/]*", "");
            var opened = caller.get(door);
            assertThat(opened.statusCode()).isEqualTo(307);
            assertThat(opened.headers().firstValue("location"))
                    .contains("/playback/presentation/2.3/" + recording.id());
            String cookie =
                    opened.headers().firstValue("set-cookie").orElseThrow().replaceAll(";.*", "");
            assertThat(caller.get(file, "Cookie", cookie).statusCode()).isEqualTo(200);
            assertThat(caller.get(door).statusCode()).isEqualTo(404);

            String video = "/video/" + recording.id() + "/video-0.m4v";
            assertThat(caller.get(video, "Cookie", cookie).statusCode()).isEqualTo(404);
            server.pass(Duration.ofHours(7));
            assertThat(caller.get(file, "Cookie", cookie).statusCode()).isEqualTo(404);
        }
    }

    private static FakeBbb started(Personality personality) throws Exception {
        return FakeBbb.start(Setup.stepped(MONDAY).as(personality));
    }

    private Recording recording(boolean guarded) throws Exception {
        Files.writeString(folder.resolve("metadata.xml"), "<recording/>");
        Format presentation = new Format(
                "presentation",
                Duration.ofSeconds(100),
                1000,
                List.of(new Format.Thumbnail("presentation/x/thumbnails/thumb-1.png", "Cellule")),
                Optional.of(folder));
        return new Recording(
                new Held("bio", "Biologie", MONDAY, Map.of("bbb-origin", "Pod")),
                MONDAY.plusSeconds(100),
                3,
                State.PUBLISHED,
                guarded,
                List.of(presentation, Format.bare("video", Duration.ofSeconds(100))));
    }
}
