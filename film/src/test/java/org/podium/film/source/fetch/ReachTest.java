package org.podium.film.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.film.process.AddressKind;
import org.podium.film.process.Reach;

class ReachTest {
    private static final Reach CAMPUS = new Reach(List.of("bbb.example.org", "10.1.2.3"), Set.of());

    @TempDir
    private Path work;

    @ParameterizedTest
    @CsvSource({
        "93.184.216.34, PUBLIC",
        "2606:2800:220:1:248:1893:25c8:1946, PUBLIC",
        "127.0.0.1, LOOPBACK",
        "127.9.9.9, LOOPBACK",
        "0.0.0.0, LOOPBACK",
        "::1, LOOPBACK",
        "::ffff:127.0.0.1, LOOPBACK",
        "64:ff9b::7f00:1, LOOPBACK",
        "2002:7f00:1::, LOOPBACK",
        "169.254.169.254, LINK_LOCAL",
        "fe80::1, LINK_LOCAL",
        "10.0.0.1, PRIVATE",
        "172.16.0.1, PRIVATE",
        "192.168.1.1, PRIVATE",
        "100.64.0.1, PRIVATE",
        "fd00::1, PRIVATE",
        "224.0.0.1, PRIVATE",
        "255.255.255.255, PRIVATE"
    })
    void each_address_has_its_kind_however_it_is_written(String address, AddressKind kind) throws UnknownHostException {
        assertThat(AddressKind.of(InetAddress.getByName(address))).isEqualTo(kind);
    }

    @Test
    void a_host_stands_for_all_below_it_and_for_nothing_that_only_ends_alike() {
        assertThat(CAMPUS.names("BBB.example.org")).isTrue();
        assertThat(CAMPUS.names("media.bbb.example.org")).isTrue();
        assertThat(CAMPUS.names("evilbbb.example.org")).isFalse();
        assertThat(CAMPUS.names("example.org")).isFalse();
    }

    @Test
    void what_is_not_among_the_hosts_is_refused_with_the_setting_to_change() throws UnknownHostException {
        assertThat(CAMPUS.objection(URI.create("https://other.example.org/presentation/")))
                .hasValue("The recording lies on other.example.org, which is not among the hosts of its server"
                        + " (hosts in podium.sync.servers).");
    }

    @Test
    void a_name_that_leads_into_an_inner_network_is_refused_unless_the_server_is_there_or_the_address_is_named()
            throws UnknownHostException {
        URI here = URI.create("http://localhost/presentation/");

        assertThat(new Reach(List.of("localhost"), Set.of(AddressKind.PRIVATE)).objection(here))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("The name localhost leads into an inner network"));
        assertThat(new Reach(List.of("localhost"), Set.of(AddressKind.LOOPBACK)).objection(here))
                .isEmpty();
        assertThat(CAMPUS.objection(URI.create("http://10.1.2.3/"))).isEmpty();
        assertThat(CAMPUS.objection(URI.create("http://10.1.2.4/"))).isPresent();
    }

    @Test
    void a_name_that_leads_nowhere_yet_is_not_within_reach() {
        Reach unknown = new Reach(List.of("slides.invalid"), Set.of());

        assertThatThrownBy(() -> unknown.objection(URI.create("https://slides.invalid/presentation/")))
                .isInstanceOf(UnknownHostException.class);
        assertThat(unknown.place("slides.invalid")).isEmpty();
    }

    @Test
    void the_place_of_a_host_is_where_it_may_be_or_none() throws Exception {
        assertThat(CAMPUS.place("10.1.2.3")).contains(InetAddress.ofLiteral("10.1.2.3"));
        assertThat(CAMPUS.place("93.184.216.34")).contains(InetAddress.ofLiteral("93.184.216.34"));
        assertThat(CAMPUS.place("169.254.169.254")).isEmpty();
    }

    @Test
    void a_download_asks_nobody_out_of_reach() throws Exception {
        try (RecordingHost host = new RecordingHost(Path.of("src/test/resources/recordings/classic-2.2"))) {
            URI address = host.address("/playback/presentation/2.3/ID");
            Fetch.Terms far = Fetch.Terms.USUAL.withReach(new Reach(List.of("localhost"), Set.of()));

            assertThatThrownBy(() -> Fetch.presentation(address, work, far)).isInstanceOf(FetchFailure.class);
            assertThat(host.asked).isEmpty();
        }
    }
}
