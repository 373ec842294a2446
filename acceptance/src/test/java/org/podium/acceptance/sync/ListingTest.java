package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.meeting;
import static org.podium.acceptance.sync.SyncHouse.recording;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.fakebbb.api.Habit;
import org.podium.fakebbb.api.Personality;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.proof.Jwt;
import org.podium.fakebbb.site.RequestLog;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.server.notification.Incidents;
import org.podium.server.sync.SyncRun;
import org.podium.server.sync.hook.Callbacks;
import org.podium.server.sync.server.Servers;

/** Every kind of server is listed to its end, however it speaks of pages, and lectures that nobody saw are found. */
@Tag("database")
class ListingTest {
    private static final Personality WHOLE_IDS_ONLY = Personality.BBB_24.with(Habit.WHOLE_IDS);

    @RegisterExtension
    static SyncHouse house = new SyncHouse(Map.of("podium.sync.servers[0].algorithm", "SHA1"));

    static Stream<Personality> kinds() {
        return Stream.concat(
                Personality.ALL_KINDS.stream(),
                Stream.of(
                        Personality.SCALELITE.with(Habit.REFUSES_UNBOUNDED),
                        Personality.SCALELITE.with(Habit.HIDES_MEETINGS),
                        WHOLE_IDS_ONLY));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_history_and_lectures_that_nobody_saw_are_found(Personality kind) throws IOException {
        house.become(kind);
        stock(0, 330);
        lookFor(330, 4);
        stock(330, 340);
        lookFor(340, 6);
        // The rounds that follow contradict nothing.
        look(2);
        assertThat(house.room(Incidents.class).open()).isEmpty();
        assertThat(standing().total().there()).isEqualTo(340);
        assertThat(standing().total().known()).isEqualTo(340);
    }

    static Stream<Personality> forms() {
        return Stream.of(
                Personality.BBB_24, Personality.BBB_26, Personality.BBB_40, Personality.SILENT_PAGES, WHOLE_IDS_ONLY);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void exactly_as_many_as_a_page_may_have_are_no_less_found(Personality kind) throws IOException {
        house.become(kind);
        for (int total : List.of(100, 101, 200, 201)) {
            stock(0, total);
            lookFor(total, 4);
        }
    }

    @Test
    void formats_in_two_pages_are_one_recording_and_lack_nothing() throws IOException {
        house.become(Personality.BBB_26);
        house.bbb
                .world()
                .stock(IntStream.range(0, 150)
                        .mapToObj(number -> recording(
                                        "old" + number, MORNING.minusSeconds(60L * number), State.PUBLISHED)
                                .offering(List.of(
                                        Format.bare("presentation", Duration.ofMinutes(45)),
                                        Format.bare("video", Duration.ofMinutes(45)),
                                        Format.bare("podcast", Duration.ofMinutes(45)))))
                        .toList());
        look(4);
        assertThat(known()).isEqualTo(150);
        assertThat(house.count("recording_format")).isEqualTo(450);
        assertThat(house.room(Incidents.class).open()).isEmpty();
    }

    @Test
    void all_that_comes_at_once_is_kept() throws IOException {
        house.become(Personality.BBB_24);
        stock(0, 6000);
        look(1);
        assertThat(known()).isEqualTo(6000);
    }

    @Test
    void much_at_once_is_asked_for_by_how_ids_begin_from_then_on() throws IOException {
        house.become(Personality.BBB_24);
        stock(0, 5100);
        look(1);
        house.bbb.requests().reset();
        stock(5100, 5110);
        look(4);
        assertThat(known()).isEqualTo(5110);
        assertThat(house.bbb.requests().latest())
                .filteredOn(entry -> entry.call().equals("getRecordings"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.what()).contains("recordID="));
    }

    @Test
    void a_look_at_a_long_list_brings_a_part_of_it_and_the_next_goes_on() throws IOException {
        house.become(Personality.SCALELITE);
        stock(0, 8000);
        look(1);
        assertThat(known()).isEqualTo(8000);
        int looks = 0;
        for (int asked = 0; asked < 17; looks++) {
            house.bbb.requests().reset();
            look(1);
            List<String> calls = house.bbb.requests().latest().stream()
                    .filter(entry -> entry.call().equals("getRecordings"))
                    .map(RequestLog.Entry::what)
                    .toList();
            // Each of the sixteen beginnings brings some 500.
            assertThat(calls).hasSizeBetween(1, 4);
            asked += calls.size();
        }
        assertThat(looks).isBetween(5, 6);
    }

    @Test
    void a_round_through_a_long_list_whose_length_is_never_told_ends_after_as_many_looks_as_its_pages_need()
            throws IOException {
        house.become(Personality.SILENT_PAGES);
        stock(0, 12_000);
        lookFor(12_000, 20);
        assertThat(looksToTheEnd()).isLessThan(30);
        house.older(Duration.ofHours(7));
        // Once the history is read a look asks for five pages of a round, beside both ends of the list.
        assertThat(looksToTheEnd()).isBetween(20, 30);
    }

    /** Looks until a round is over, and says how many it took. */
    private static int looksToTheEnd() {
        int looks = 0;
        do {
            look(1);
            looks++;
        } while (looks < 60
                && house.count("sync_server WHERE name = 'paris' AND begun_at > coalesce(done_at, '-infinity')") > 0);
        return looks;
    }

    @Test
    void a_server_that_changes_is_followed_in_both_directions() throws IOException {
        List<Personality> life = List.of(
                Personality.BBB_20,
                Personality.BBB_26,
                Personality.SCALELITE.with(Habit.REFUSES_UNBOUNDED),
                Personality.BBB_40,
                Personality.SILENT_PAGES,
                WHOLE_IDS_ONLY,
                Personality.BBB_30);
        int total = 300;
        for (Personality now : life) {
            house.become(now);
            stock(0, total);
            house.older(Duration.ofHours(7));
            lookFor(total, 8);
            total += 10;
        }
    }

    @Test
    void a_setting_is_obeyed_whatever_the_server_says() throws IOException {
        try (SyncHouse set = new SyncHouse(Map.of(
                "podium.sync.servers[0].listings", "PAGED",
                "podium.sync.servers[1].listings", "BY_IDS"))) {
            set.become(Personality.SILENT_PAGES);
            List<Recording> many = many(0, 450);
            set.bbb.world().stock(many);
            set.scalelite.world().stock(many);
            set.look();
            set.look();
            assertThat(set.count("recording WHERE server = 'paris'")).isEqualTo(450);
            assertThat(set.count("recording WHERE server = 'lyon'")).isEqualTo(450);
            assertThat(set.bbb.requests().latest())
                    .filteredOn(entry -> entry.call().equals("getRecordings"))
                    .allSatisfy(entry -> assertThat(entry.what()).doesNotContain("recordID="));
            assertThat(set.scalelite.requests().latest())
                    .filteredOn(entry -> entry.call().equals("getRecordings"))
                    .allSatisfy(entry -> assertThat(entry.what()).contains("recordID="));
        }
    }

    @Test
    void what_cannot_be_found_is_an_incident_with_a_cure() throws IOException {
        house.become(WHOLE_IDS_ONLY.with(Habit.REFUSES_UNBOUNDED));
        house.bbb.world().start(meeting("room", "Cours", MORNING));
        house.bbb.world().stock(List.of(recording("room", MORNING.minusSeconds(9000), State.PUBLISHED)));
        stock(0, 30);
        look(10);
        assertThat(kinds(house)).containsExactly("server.unlistable");
        house.become(Personality.BBB_40);
        stock(0, 30);
        look(8);
        assertThat(known()).isEqualTo(31);
        assertThat(kinds(house)).isEmpty();
    }

    @Test
    void rooms_that_a_server_tells_of_by_itself_are_asked_for_where_nothing_else_serves() throws IOException {
        house.become(WHOLE_IDS_ONLY.with(Habit.REFUSES_UNBOUNDED));
        Recording ready = recording("told", MORNING, State.PUBLISHED);
        house.bbb
                .world()
                .stock(List.of(
                        ready,
                        recording("told", MORNING.minusSeconds(90_000), State.PUBLISHED),
                        recording("hooked", MORNING.minusSeconds(50_000), State.PUBLISHED)));
        Callbacks callbacks = house.room(Callbacks.class);
        String news = Jwt.sign("{\"meeting_id\":\"told\",\"record_id\":\"" + ready.id() + "\"}", house.bbb.secret());
        assertThat(callbacks.ready("paris", "signed_parameters=" + news)).isTrue();
        String event = "event="
                + URLEncoder.encode(
                        "[{\"data\":{\"id\":\"meeting-created\",\"attributes\":{\"meeting\":{\"external-meeting-id\":"
                                + "\"hooked\"}}}}]",
                        StandardCharsets.UTF_8);
        String checksum = Algorithm.SHA_1.hex("http://podium/hook" + event + house.bbb.secret());
        assertThat(callbacks.hook("paris", "http://podium/hook", event, checksum))
                .isTrue();
        lookFor(3, 8);
    }

    @Test
    void more_told_than_ever_came_is_an_incident_once_two_rounds_agree() throws IOException {
        house.become(Personality.BBB_40.with(Habit.HIDES_SOME));
        stock(0, 130);
        look(1);
        assertThat(kinds(house)).isEmpty();
        look(3);
        assertThat(kinds(house)).containsExactly("server.lacking");
        house.become(Personality.BBB_40);
        stock(0, 130);
        look(4);
        assertThat(kinds(house)).isEmpty();
    }

    @Test
    void an_answer_that_is_cut_is_kept_as_far_as_it_came_and_asked_for_again() throws IOException {
        house.become(Personality.BBB_20);
        stock(0, 300);
        house.bbb.troubles().set("getRecordings", new Trouble.CutOff(), 1);
        look(1);
        assertThat(known()).isBetween(1L, 299L);
        look(3);
        assertThat(known()).isEqualTo(300);
    }

    private static void stock(int from, int to) {
        house.bbb.world().stock(many(from, to));
    }

    private static List<Recording> many(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> recording("old" + number, MORNING.minusSeconds(60L * number), State.PUBLISHED))
                .toList();
    }

    private static void look(int times) {
        for (int look = 0; look < times; look++) {
            house.room(SyncRun.class).run(new SyncRun.Way(false, false, Optional.of("paris")));
        }
    }

    /** Looks until so many are known, but no more often than that. */
    private static void lookFor(long total, int most) {
        for (int look = 0; look < most && known() != total; look++) {
            look(1);
        }
        assertThat(known()).as("after %d looks", most).isEqualTo(total);
    }

    private static long known() {
        return house.count("recording WHERE server = 'paris'");
    }

    private static List<String> kinds(SyncHouse house) {
        return house.room(Incidents.class).open().stream()
                .map(incident -> incident.finding().kind())
                .toList();
    }

    private static Servers.Standing standing() {
        return house.room(Servers.class).standings().stream()
                .filter(standing -> standing.name().equals("paris"))
                .findFirst()
                .orElseThrow();
    }
}
