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
            ok     Recordings are listed in pages; there are 131.
            """);
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
