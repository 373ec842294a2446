package org.podium.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.podium.bbb.signing.ChecksumAlgorithm;

class ConnectionCheckTest {
    private static final String OK = "<response><returncode>SUCCESS</returncode>";

    /** A server that takes checksums of one length only; of none for zero. */
    private static StoredAnswers taking(int checksumLength, String recordings) {
        return StoredAnswers.by(uri -> {
            String call = uri.getPath().replaceAll(".*/", "");
            if (call.isEmpty()) {
                return StoredAnswers.file("version-2.7.xml");
            }
            if (uri.getRawQuery().replaceAll(".*checksum=", "").length() != checksumLength) {
                return StoredAnswers.file("failed-checksum.xml");
            }
            return switch (call) {
                case "isMeetingRunning" -> OK + "<running>false</running></response>";
                case "getMeetings" -> StoredAnswers.file("meetings-2.7.xml");
                default -> recordings;
            };
        });
    }

    private static String paged() {
        return StoredAnswers.file("recordings-2.6-paged.xml");
    }

    @Test
    void a_server_that_is_set_right_is_good() {
        ConnectionReport report = ConnectionCheck.of(taking(64, paged()).client());
        assertThat(report.good()).isTrue();
        assertThat(report.settings()).map(BbbServer::listings).contains(BbbServer.Listings.PAGED);
        assertThat(report.text()).isEqualTo("""
            Nord (https://bbb.example.org/bigbluebutton/api/)
            ok     Reached BigBlueButton 2.7.4, API 2.0.
            ok     The secret is right, and SHA-256 is accepted.
            ok     Meetings held now: 2.
            ok     Recordings are listed in pages; there are 131, counted once for each format (pagination).
            """);
    }

    @Test
    void a_newer_server_that_tells_only_a_total_below_the_root_pages_too() {
        ConnectionReport report = ConnectionCheck.of(
                taking(64, pageOf(1, "<totalElements>3000</totalElements>")).client());
        assertThat(report.settings()).map(BbbServer::listings).contains(BbbServer.Listings.PAGED);
        assertThat(report.text())
                .contains("ok     Recordings are listed in pages; there are 3000 (totalElements below response).");
    }

    @Test
    void a_server_that_says_nothing_of_its_pages_is_seen_to_page_by_the_second_one() {
        StoredAnswers pages = StoredAnswers.by(uri -> {
            String call = uri.getPath().replaceAll(".*/", "");
            return call.equals("getRecordings")
                    ? pageOf(uri.getRawQuery().contains("offset=1") ? 2 : 1, "")
                    : taking(64, "").answer(uri);
        });
        ConnectionReport report = ConnectionCheck.of(pages.client());
        assertThat(report.settings()).map(BbbServer::listings).contains(BbbServer.Listings.PAGED);
        assertThat(report.text()).contains("in pages; how many there are, the server does not say.");
    }

    @Test
    void a_server_that_gives_all_at_once_is_tried_by_the_beginning_of_an_id() {
        String both = OK + "<recordings><recording><recordID>abcdefghij</recordID></recording>"
                + "<recording><recordID>0123456789</recordID></recording></recordings></response>";
        assertThat(ConnectionCheck.of(taking(64, both).client()).text())
                .contains("it gives all at once. They are asked for by the beginnings of their ids, and so all are"
                        + " found.");
    }

    private static String pageOf(int number, String said) {
        return OK + "<recordings><recording><recordID>id-" + number + "</recordID></recording></recordings>" + said
                + "</response>";
    }

    @Test
    void an_old_server_that_takes_sha_1_only_is_named() {
        ConnectionReport report = ConnectionCheck.of(
                taking(40, StoredAnswers.file("recordings-1.1.xml")).client());
        assertThat(report.good()).isFalse();
        assertThat(report.text())
                .contains("FAULT  The secret is right, but the server does not accept SHA-256; set SHA-1.")
                .contains("note   The server does not list recordings in pages.");
        assertThat(report.settings()).map(BbbServer::algorithm).contains(ChecksumAlgorithm.SHA1);
        assertThat(report.settings()).map(BbbServer::listings).contains(BbbServer.Listings.BY_IDS);
    }

    @Test
    void a_wrong_secret_is_named_and_not_told() {
        ConnectionReport report = ConnectionCheck.of(taking(0, paged()).client());
        assertThat(report.settings()).isEmpty();
        assertThat(report.text()).contains("so the secret is wrong").doesNotContain("a-long-secret");
    }

    @Test
    void a_server_that_lists_too_much_has_not_paged() {
        String flood = OK + "<recordings>" + "<recording><recordID>x</recordID></recording>".repeat(10_000)
                + "</recordings></response>";
        assertThat(ConnectionCheck.of(taking(64, flood).client()).settings())
                .map(BbbServer::listings)
                .contains(BbbServer.Listings.BY_IDS);
    }

    @Test
    void a_page_of_something_else_is_a_fault() {
        ConnectionReport report =
                ConnectionCheck.of(StoredAnswers.saying("<html>Welcome</html>").client());
        assertThat(report.good()).isFalse();
        assertThat(report.text()).contains("FAULT", "an HTML page");
    }
}
