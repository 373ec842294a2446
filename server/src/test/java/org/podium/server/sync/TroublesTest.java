package org.podium.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.podium.bbb.trouble.Trouble;

class TroublesTest {
    private static final List<Trouble> ALL = List.of(
            new Trouble.Unreachable("x"),
            new Trouble.ConnectionRefused(),
            new Trouble.ConnectionLost("x"),
            new Trouble.TimedOut(Trouble.Awaited.NEXT_BYTES, Duration.ofSeconds(15)),
            new Trouble.TlsFailed("x"),
            new Trouble.HttpStatus(502),
            new Trouble.Redirected("https://elsewhere.example/"),
            new Trouble.NotTheApi("x"),
            new Trouble.CutOff(5),
            new Trouble.Malformed("x"),
            new Trouble.TooLarge("bytes", 5),
            new Trouble.TooDeep(5),
            new Trouble.ChecksumRefused("SHA-1"),
            new Trouble.Interrupted());

    @Test
    void what_is_behind_a_trouble_has_words_in_both_languages() {
        assertThat(ALL)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Trouble.class.getPermittedSubclasses()));
        Stream<String> waits = Arrays.stream(Trouble.Awaited.values())
                .map(awaited -> Troubles.reason(new Trouble.TimedOut(awaited, Duration.ofSeconds(15))));
        Stream<String> limits =
                Stream.of("bytes", "elements", "items").map(what -> Troubles.reason(new Trouble.TooLarge(what, 5)));

        assertThat(Stream.of(ALL.stream().map(Troubles::reason), waits, limits).flatMap(words -> words))
                .allSatisfy(word -> {
                    String key = word.substring(1).split("\t", -1)[0];
                    assertThat(ResourceBundle.getBundle("notice", Locale.ROOT).keySet())
                            .contains(key);
                    assertThat(ResourceBundle.getBundle("notice", Locale.ENGLISH)
                                    .keySet())
                            .contains(key);
                });
    }
}
