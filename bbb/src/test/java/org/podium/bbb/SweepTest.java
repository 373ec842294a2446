package org.podium.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;

class SweepTest {
    private static final Set<String> ALL = RecordingQuery.ANY_STATE;
    private final Set<RecordId> seen = new LinkedHashSet<>();

    private static String meeting(int n) {
        return "amphi-" + n;
    }

    private static String entries(IntStream numbers) {
        return numbers.mapToObj(n -> "<recording><recordID>" + RecordId.hashOf(meeting(n)) + "-1700000000000</recordID>"
                        + "<meetingID>" + meeting(n) + "</meetingID></recording>")
                .collect(Collectors.joining("", "<recordings>", "</recordings>"));
    }

    private static String success(String inside) {
        return "<response><returncode>SUCCESS</returncode>" + inside + "</response>";
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw.split("&", -1)) {
            query.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return query;
    }

    /** A server of BBB 2.6 or newer with so many recordings, which gives no more than {@code most} at once. */
    private static StoredAnswers paging(int total, int most) {
        return StoredAnswers.by(uri -> {
            Map<String, String> query = query(uri.getRawQuery());
            int offset = Integer.parseInt(query.getOrDefault("offset", "0"));
            int limit = Math.min(most, Integer.parseInt(query.getOrDefault("limit", "0")));
            return success(entries(IntStream.range(Math.min(offset, total), Math.min(offset + limit, total)))
                    + "<pagination><pageable><offset>" + offset + "</offset><limit>" + limit
                    + "</limit></pageable><totalElements>" + total + "</totalElements></pagination>");
        });
    }

    /** A server that honours limit and offset, and says of them what the form says of a total. */
    private static StoredAnswers saying(int total, IntFunction<String> form) {
        return StoredAnswers.by(uri -> {
            Map<String, String> query = query(uri.getRawQuery());
            int offset = Integer.parseInt(query.get("offset"));
            int limit = Integer.parseInt(query.get("limit"));
            return success(entries(IntStream.range(Math.min(offset, total), Math.min(offset + limit, total)))
                    + form.apply(total));
        });
    }

    /** A server that knows no pages: ids, or everything. */
    private static StoredAnswers legacy(int total) {
        return StoredAnswers.by(uri -> {
            String ids = query(uri.getRawQuery()).get("meetingID");
            IntStream all = IntStream.range(0, total);
            return success(entries(
                    ids == null
                            ? all
                            : all.filter(n -> List.of(ids.split("%2C", -1)).contains(meeting(n)))));
        });
    }

    private Answer<SweepPlan.End> sweep(BbbClient client, List<String> known) {
        return new RecordingSweep(client, known, ALL)
                .run(answer -> answer.items().forEach(item -> seen.add(item.id())));
    }

    @Test
    void pages_are_asked_for_until_all_is_seen() {
        StoredAnswers server = paging(250, 100);
        assertThat(sweep(server.client(), List.of())).isEqualTo(new Answer.Ok<>(SweepPlan.End.COMPLETE));
        assertThat(seen).hasSize(250);
        assertThat(server.asked())
                .containsExactly(
                        "getRecordings?offset=0&limit=100&state=any",
                        "getRecordings?offset=100&limit=100&state=any",
                        "getRecordings?offset=200&limit=100&state=any");
    }

    @Test
    void a_server_that_gives_smaller_pages_than_asked_is_followed() {
        assertThat(sweep(paging(130, 25).client(), List.of())).isEqualTo(new Answer.Ok<>(SweepPlan.End.COMPLETE));
        assertThat(seen).hasSize(130);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<totalElements>TOTAL</totalElements>",
                "<pagination><totalElements>TOTAL</totalElements></pagination>",
                "<pagination><totalElements>9</totalElements></pagination><totalElements>TOTAL</totalElements>",
                "<totalElements>0</totalElements>",
                "<pagination><totalElements>1</totalElements></pagination>",
                "<pagination/>",
                "<totalElements>many</totalElements>",
                ""
            })
    void all_is_seen_whatever_the_server_says_of_totals(String form) {
        for (int total : new int[] {0, 1, 99, 100, 101, 200, 350}) {
            seen.clear();
            Answer<SweepPlan.End> end = sweep(
                    saying(total, count -> form.replace("TOTAL", String.valueOf(count)))
                            .client(),
                    List.of());
            assertThat(seen).as("of %d", total).hasSize(total);
            assertThat(end.toOptional()).get().isNotEqualTo(SweepPlan.End.PAGES_BARREN);
        }
    }

    @Test
    void an_answer_beyond_the_limit_is_kept_whole() {
        assertThat(sweep(legacy(10_000).client(), List.of())).isEqualTo(new Answer.Ok<>(SweepPlan.End.PAGING_IGNORED));
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void a_server_without_pages_that_has_no_more_than_fit_into_one_is_asked_twice() {
        StoredAnswers server = legacy(60);
        assertThat(sweep(server.client(), List.of())).isEqualTo(new Answer.Ok<>(SweepPlan.End.PAGING_IGNORED));
        assertThat(seen).hasSize(60);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void the_same_full_page_again_and_nothing_said_is_no_end_to_rely_on() {
        assertThat(sweep(legacy(100).client(), List.of())).isEqualTo(new Answer.Ok<>(SweepPlan.End.PAGES_BARREN));
        assertThat(seen).hasSize(100);
    }

    @Test
    void beginnings_of_ids_bound_what_a_server_without_pages_gives() {
        StoredAnswers server = legacy(250);
        String hash = RecordId.hashOf(meeting(7));
        var found = server.client()
                .recordings(RecordingQuery.beginning(List.of(hash.substring(0, 2), "zz"), 0))
                .toOptional()
                .orElseThrow();
        assertThat(server.asked())
                .containsExactly("getRecordings?recordID=" + hash.substring(0, 2) + "%2Czz&offset=0&limit=100");
        assertThat(found.items())
                .allMatch(recording -> recording.id().value().startsWith(hash.substring(0, 2)))
                .anyMatch(recording -> recording.meetingId().equals(meeting(7)));
    }

    @Test
    void a_server_that_ignores_pages_has_given_all_it_has() {
        StoredAnswers server = legacy(250);
        assertThat(sweep(server.client(), List.of())).isEqualTo(new Answer.Ok<>(SweepPlan.End.PAGING_IGNORED));
        assertThat(seen).hasSize(250);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_server_without_pages_is_asked_by_at_most_a_hundred_ids() {
        StoredAnswers server = legacy(250);
        BbbServer byIds = BbbServer.of("Sud", "https://bbb.example.org", "s").with(BbbServer.Listings.BY_IDS);
        List<String> known =
                IntStream.range(0, 250).mapToObj(SweepTest::meeting).toList();
        assertThat(sweep(server.client(byIds), known)).isEqualTo(new Answer.Ok<>(SweepPlan.End.COMPLETE));
        assertThat(seen).hasSize(250);
        assertThat(server.asked()).hasSize(3).allMatch(asked -> asked.split("%2C", -1).length <= 100);
    }

    @Test
    void where_pages_are_refused_the_known_meetings_are_asked_for() {
        StoredAnswers server = StoredAnswers.by(uri -> uri.getRawQuery().contains("meetingID=")
                ? success(entries(IntStream.range(0, 2)))
                : "<response><returncode>FAILED</returncode><messageKey>missingParameters</messageKey></response>");
        assertThat(sweep(server.client(), List.of(meeting(0), meeting(1))))
                .isEqualTo(new Answer.Ok<>(SweepPlan.End.PAGING_IGNORED));
        assertThat(seen).hasSize(2);
        assertThat(sweep(server.client(), List.of())).isEqualTo(new Answer.Refused<>("missingParameters", ""));
    }

    @Test
    void where_listing_all_is_forbidden_an_empty_answer_is_not_the_end() {
        StoredAnswers server = StoredAnswers.by(uri -> uri.getRawQuery().contains("meetingID=")
                ? success(entries(IntStream.range(0, 1)))
                : success("<messageKey>noRecordings</messageKey>"));
        assertThat(sweep(server.client(), List.of(meeting(0))))
                .isEqualTo(new Answer.Ok<>(SweepPlan.End.PAGING_IGNORED));
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_server_that_gives_the_same_page_for_ever_is_left() {
        StoredAnswers server = StoredAnswers.saying(success(entries(IntStream.range(0, 100))
                + "<pagination><totalElements>999999999</totalElements></pagination>"));
        assertThat(sweep(server.client(), List.of())).isEqualTo(new Answer.Ok<>(SweepPlan.End.PAGES_BARREN));
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void what_came_before_a_breakdown_is_given_on() {
        String cut = success(entries(IntStream.range(0, 5)));
        StoredAnswers server = StoredAnswers.saying(cut.substring(0, cut.indexOf("amphi-3")));
        assertThatThrownBy(() -> sweep(server.client(), List.of())).isInstanceOf(BbbException.class);
        assertThat(seen).hasSize(3);
    }

    @Test
    void a_laid_aside_plan_goes_on_at_its_page() {
        List<Recording> read = new ArrayList<>();
        BbbClient client = paging(250, 100).client();
        new RecordingSweep(client, List.of(), ALL)
                .run(SweepPlan.pages(200, 100, ALL), answer -> read.addAll(answer.items()));
        assertThat(read).hasSize(50);
    }
}
