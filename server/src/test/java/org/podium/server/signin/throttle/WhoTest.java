package org.podium.server.signin.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoTest {
    @ParameterizedTest
    @ValueSource(strings = {"JMARTIN", " jmartin", "jmartin ", "\uff4a\uff4d\uff41\uff52\uff54\uff49\uff4e"})
    void a_name_is_one_in_all_the_ways_in_which_a_directory_takes_it_for_the_same(String written) {
        assertThat(new Who(written, "")).isEqualTo(new Who("jmartin", ""));
    }

    @Test
    void spaces_in_a_name_are_one() {
        assertThat(new Who("jean  \u00a0 martin", "")).isEqualTo(new Who("jean martin", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7:50123, 192.0.2.7",
        "[2001:db8:0:7::1]:50123, 20010db800000007::/64",
        "unknown, unknown",
        "2001:470:0:7::1, 2001047000000007::/64",
        "2001:db8:0:7::1, 20010db800000007::/64",
        "2001:db8:0:7:ffff:ffff:ffff:ffff, 20010db800000007::/64",
        "2001:db8:0:8::1, 20010db800000008::/64",
        "::ffff:192.0.2.7, 192.0.2.7"
    })
    void addresses_of_one_network_of_ipv6_are_one(String address, String network) {
        Who who = new Who("jmartin", address);

        assertThat(who.byAddress()).isEqualTo("address " + network);
        assertThat(who.pair()).isEqualTo("pair jmartin " + network);
    }
}
