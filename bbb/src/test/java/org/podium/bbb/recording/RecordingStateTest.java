package org.podium.bbb.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingStateTest {
    @ParameterizedTest
    @CsvSource({
        "published, true, published",
        "PUBLISHED, true, published",
        "unpublished, true, unpublished",
        "available, true, published",
        "available, false, unpublished",
        "'', true, published",
        "'', false, unpublished",
        "archived, true, archived"
    })
    void the_flag_decides_where_the_word_says_nothing_of_it(String word, boolean published, String state) {
        assertThat(RecordingState.of(word, published).word()).isEqualTo(state);
    }
}
