package org.podium.server.identity.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdPatternTest {
    @ParameterizedTest
    @CsvSource({
        "{username},            jdupont,                 jdupont",
        "gl-{subject},          gl-6f2c,                 6f2c",
        "{username}@univ.fr,    jdupont@univ.fr,         jdupont",
        "{email},               j.dupont@univ.fr,        j.dupont@univ.fr",
        "*:{email},             tool-7:j.dupont@univ.fr, j.dupont@univ.fr",
        "lti|*|{username}|*,    lti|ctx 4|jdupont|x,     jdupont",
        "a.b{username},         a.bc,                    c",
    })
    void it_reads_what_stands_in_its_place(String pattern, String id, String value) {
        assertThat(IdPattern.of(pattern).read(id)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "gl-{subject},       6f2c",
        "gl-{subject},       gl-",
        "{username}@univ.fr, jdupont@elsewhere.fr",
        "{email},            jdupont",
        "{email},            a@b@c",
        "a.b{username},      axbc",
    })
    void another_form_says_nothing(String pattern, String id) {
        assertThat(IdPattern.of(pattern).read(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdupont", "{username}{email}", "{name}", "{username", "*{username}**"})
    void a_pattern_that_cannot_be_meant_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IdPattern.of(text));
    }

    @Test
    void a_hostile_id_costs_little() {
        IdPattern pattern = IdPattern.of("a*a{username}a*a");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> pattern.read("a".repeat(UserId.LONGEST - 1) + "b"));
    }
}
