package org.podium.bbb.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.podium.bbb.StoredAnswers;
import org.podium.bbb.error.TransportException;
import org.podium.bbb.http.Limits;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.recording.Recording;

class HostileAnswersTest {
    private static final Limits.Size SMALL = new Limits.Size(1 << 20, 12, 500, 1000, 200);
    private static final String PAGE = StoredAnswers.file("recordings-2.6-paged.xml");
    private static final String MEETINGS = StoredAnswers.file("meetings-2.7.xml");

    /** What came of reading: the items that came, and the trouble, if there was one. */
    private record Outcome(List<Element> items, Optional<TransportException> failure, Tally tally) {
        List<Meeting> meetings() {
            return items.stream()
                    .flatMap(item -> MeetingReader.meeting(item, tally).stream())
                    .toList();
        }

        List<Recording> recordings() {
            return items.stream()
                    .flatMap(item -> RecordingReader.recording(item, tally).stream())
                    .toList();
        }
    }

    private static Outcome read(byte[] bytes, String contentType) {
        List<Element> items = new ArrayList<>();
        Tally tally = new Tally();
        try {
            new ResponseReader(SMALL, tally, items::add).read(new ByteArrayInputStream(bytes), contentType);
            return new Outcome(items, Optional.empty(), tally);
        } catch (TransportException e) {
            return new Outcome(items, Optional.of(e), tally);
        }
    }

    private static Outcome read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "text/xml");
    }

    @Property(tries = 2000)
    void any_bytes_end_in_a_trouble_and_nothing_worse(@ForAll byte[] bytes) {
        assertThat(read(bytes, "text/xml").failure()).isPresent();
    }

    @Property(tries = 1000)
    void any_bytes_after_a_good_start_do_no_worse(@ForAll byte[] bytes) {
        byte[] start = "<response><returncode>SUCCESS</returncode><meetings><meeting>".getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        assertThat(read(all, "text/xml").meetings()).isEmpty();
    }

    @Property(tries = 1000)
    void a_changed_byte_never_makes_it_fall_over(@ForAll @IntRange(max = 1500) int place, @ForAll byte replacement) {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = replacement;
        assertThat(read(bytes, "").recordings()).hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 500)
    void a_list_cut_anywhere_gives_the_whole_items_before_the_cut(@ForAll @IntRange(min = 0, max = 1500) int place) {
        int at = Math.min(place, PAGE.length() - 12);
        Outcome outcome = read(PAGE.substring(0, at));
        int whole = PAGE.substring(0, at).split("</recording>", -1).length - 1;
        assertThat(outcome.recordings()).hasSize(whole);
        assertThat(outcome.failure()).isPresent();
    }

    @Property(tries = 1000)
    void no_name_of_a_participants_data_hides_the_meetings(@ForAll("names") String name) {
        String escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String data = "<customdata><" + escaped + "><![CDATA[v]]></" + escaped + "></customdata>";
        Outcome outcome = read(MEETINGS.replace("<customdata></customdata>", data));
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.meetings()).hasSize(2);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("ab/ <>&!-[]?=\"'1:;#\u0001\ud800éCDATA")
                .ofMinLength(0)
                .ofMaxLength(30)
                .filter(name -> !name.contains("![CDATA["));
    }

    @Property(tries = 500)
    void text_in_any_of_these_charsets_is_read_as_it_was_written(
            @ForAll("western") String name, @ForAll("charsets") String charset) {
        String xml =
                "<response><returncode>SUCCESS</returncode><meetings><meeting><meetingID>m</meetingID><meetingName>"
                        + name.replace("&", "&amp;").replace("<", "&lt;")
                        + "</meetingName></meeting></meetings></response>";
        Outcome outcome = read(xml.getBytes(Charset.forName(charset)), "text/xml; charset=" + charset);
        assertThat(outcome.meetings()).extracting(Meeting::name).containsExactly(name.strip());
    }

    @Provide
    Arbitrary<String> western() {
        return Arbitraries.strings().withChars("abc éèàçÉÖñß&<'\"").ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "ISO-8859-1", "UTF-16", "windows-1252");
    }

    private static String named(String bytesOfName, Charset charset, String contentType, String before) {
        byte[] xml = (before + "<response><meetings><meeting><meetingID>m</meetingID><meetingName>" + bytesOfName
                        + "</meetingName></meeting></meetings></response>")
                .getBytes(charset);
        return read(xml, contentType).meetings().getFirst().name();
    }

    @Test
    void latin_1_without_a_charset_is_understood() {
        assertThat(named("Été à l’école", Charset.forName("windows-1252"), "text/xml", ""))
                .isEqualTo("Été à l’école");
    }

    @Test
    void the_prolog_or_a_byte_order_mark_may_tell_the_charset() {
        assertThat(named(
                        "Été",
                        StandardCharsets.ISO_8859_1,
                        "text/xml",
                        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"))
                .isEqualTo("Été");
        assertThat(named("Été 🎓", StandardCharsets.UTF_8, "", "\ufeff<?xml version=\"1.0\"?>"))
                .isEqualTo("Été 🎓");
        assertThat(named("Été", StandardCharsets.UTF_8, "text/xml; charset=no-such-charset", ""))
                .isEqualTo("Été");
    }

    @Test
    void characters_and_references_that_xml_forbids_are_mended() {
        assertThat(named("a\u0001b&#x1;c&nbsp;d & e &amp;", StandardCharsets.UTF_8, "", ""))
                .isEqualTo("ab\ufffdc\u00a0d & e &");
    }

    @Test
    void a_name_of_many_characters_is_kept_and_one_of_too_many_shortened() {
        assertThat(named("n".repeat(400), StandardCharsets.UTF_8, "", "")).hasSize(400);
        assertThat(named("n".repeat(100_000), StandardCharsets.UTF_8, "", "")).hasSize(500);
    }

    @Test
    void entities_that_grow_and_files_that_are_asked_for_are_refused() {
        String bomb = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        for (String start : List.of(bomb, "<!DOCTYPE r SYSTEM \"file:///etc/passwd\">")) {
            Outcome outcome = read(
                    start + "<response><meetings><meeting><meetingID>&b;</meetingID></meeting></meetings></response>");
            assertThat(outcome.failure()).isPresent();
            assertThat(outcome.items()).isEmpty();
        }
    }

    @Test
    void an_item_of_too_many_elements_loses_only_the_surplus() {
        String flood = "<response><meetings><meeting><meetingID>m</meetingID>" + "<x/>".repeat(5000)
                + "</meeting><meeting><meetingID>n</meetingID></meeting></meetings></response>";
        Outcome outcome = read(flood);
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.meetings()).extracting(Meeting::id).containsExactly("m", "n");
        assertThat(outcome.tally().counts()).containsEntry("left out: elements of a meeting", 4801);
    }

    @Test
    void passwords_are_not_read() {
        assertThat(read(MEETINGS).meetings().toString()).doesNotContain("ap-secret", "mp-secret");
    }

    @Test
    void a_tally_keeps_no_more_names_than_one_can_look_through() {
        Tally tally = new Tally();
        for (int i = 0; i < 10_000; i++) {
            tally.count("name " + i);
        }
        assertThat(tally.counts()).hasSize(101).containsEntry("(further)", 9900);
    }
}
