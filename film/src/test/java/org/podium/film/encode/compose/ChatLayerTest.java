package org.podium.film.encode.compose;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.podium.film.layout.Size;
import org.podium.film.timeline.ChatLine;

class ChatLayerTest {
    private static ChatLine line(long at, String text, Optional<Duration> cleared) {
        return new ChatLine(ofSeconds(at), "Ada", text, false, cleared);
    }

    @Test
    void what_a_moderator_took_away_is_gone_from_that_moment_on() {
        ChatLayer chat = new ChatLayer(
                List.of(
                        line(1, "cleared", Optional.of(ofSeconds(4))),
                        line(2, "kept", Optional.empty()),
                        line(6, "later", Optional.empty())),
                true);

        assertThat(chat.advance(ofSeconds(3))).isTrue();
        assertThat(chat.shown()).extracting(ChatLine::text).containsExactly("cleared", "kept");
        assertThat(chat.advance(ofSeconds(4))).isTrue();
        assertThat(chat.shown()).extracting(ChatLine::text).containsExactly("kept");
        assertThat(chat.advance(ofSeconds(5))).isFalse();
        assertThat(chat.advance(ofSeconds(6))).isTrue();
        assertThat(chat.shown()).extracting(ChatLine::text).containsExactly("kept", "later");
    }

    @Test
    void an_emoji_of_a_message_is_in_colour() {
        BufferedImage picture =
                new ChatPicture(new Size(200, 100), 24, true).draw(List.of(line(1, "Merci 😀", Optional.empty())));

        assertThat(Arrays.stream(picture.getRGB(0, 0, 200, 100, null, 0, 200))
                        .filter(pixel -> (pixel & 0xFFFFFF) == 0xFFCC4D)
                        .count())
                .isGreaterThan(100);
    }
}
