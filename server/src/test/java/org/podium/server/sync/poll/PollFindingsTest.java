package org.podium.server.sync.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.podium.bbb.error.BbbError;

class PollFindingsTest {
    private static final List<BbbError> ALL = List.of(
            new BbbError.Unreachable("x"),
            new BbbError.ConnectionRefused(),
            new BbbError.ConnectionLost("x"),
            new BbbError.TimedOut(BbbError.Awaited.NEXT_BYTES, Duration.ofSeconds(15)),
            new BbbError.TlsFailed("x"),
            new BbbError.HttpStatus(502),
            new BbbError.Redirected("https://elsewhere.example/"),
            new BbbError.NotTheApi("x"),
            new BbbError.CutOff(5),
            new BbbError.Malformed("x"),
            new BbbError.TooLarge("bytes", 5),
            new BbbError.TooDeep(5),
            new BbbError.ChecksumRefused("SHA-1"),
            new BbbError.Interrupted());

    @Test
    void what_is_behind_a_trouble_has_words_in_both_languages() {
        assertThat(ALL)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(BbbError.class.getPermittedSubclasses()));
        Stream<String> waits = Arrays.stream(BbbError.Awaited.values())
                .map(awaited -> PollFindings.reason(new BbbError.TimedOut(awaited, Duration.ofSeconds(15))));
        Stream<String> limits = Stream.of("bytes", "elements", "items")
                .map(what -> PollFindings.reason(new BbbError.TooLarge(what, 5)));

        assertThat(Stream.of(ALL.stream().map(PollFindings::reason), waits, limits)
                        .flatMap(words -> words))
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
