package org.podium.server.library.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChapterTest {
    @Test
    void cues_become_chapters_and_the_rest_is_passed_over() {
        List<Chapter> chapters = Chapter.read("""
            WEBVTT
            NOTE --> not a cue

            1
            00:00.000 --> 00:10.500
            Introduction

            01:02:03.250 --> 02:00:00.000 align:start
            <b>f &lt; g</b> &amp;lt;

            00:99 --> nonsense
            """.lines().toList());

        assertThat(chapters)
                .containsExactly(
                        new Chapter(Duration.ZERO, "Introduction"),
                        new Chapter(Duration.ofMillis(3_723_250), "f < g &lt;"));
    }
}
