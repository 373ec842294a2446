package org.podium.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.podium.server.Seed;
import org.podium.server.identity.PersonId;

class AccessTest {
    private static final Viewer ANYBODY = new Viewer.Anybody();
    private static final Viewer JEAN = new Viewer.Known(new PersonId(2), false);
    private static final Viewer ADMINISTRATOR = new Viewer.Known(new PersonId(3), true);

    @Test
    void its_owners_and_administrators_change_it_whoever_else_sees_it() {
        for (Audience audience : Audience.values()) {
            assertThat(Access.of(video(audience, false), true, JEAN)).isEqualTo(Access.CHANGE);
            assertThat(Access.of(video(audience, true), false, ADMINISTRATOR)).isEqualTo(Access.CHANGE);
        }
    }

    @Test
    void a_private_video_is_not_there_for_others() {
        assertThat(Access.of(video(Audience.OWNERS, false), false, JEAN)).isEqualTo(Access.NONE);
        assertThat(Access.of(video(Audience.OWNERS, false), false, ANYBODY)).isEqualTo(Access.SIGN_IN);
    }

    @Test
    void a_video_for_the_house_is_for_whoever_signs_in() {
        assertThat(Access.of(video(Audience.SIGNED_IN, false), false, JEAN)).isEqualTo(Access.WATCH);
        assertThat(Access.of(video(Audience.SIGNED_IN, false), false, ANYBODY)).isEqualTo(Access.SIGN_IN);
    }

    @Test
    void a_link_and_a_public_video_open_to_anybody() {
        assertThat(Access.of(video(Audience.LINK, false), false, ANYBODY)).isEqualTo(Access.WATCH);
        assertThat(Access.of(video(Audience.EVERYONE, false), false, ANYBODY)).isEqualTo(Access.WATCH);
    }

    @Test
    void the_trash_is_for_owners_only() {
        assertThat(Access.of(video(Audience.EVERYONE, true), false, JEAN)).isEqualTo(Access.NONE);
        assertThat(Access.of(video(Audience.EVERYONE, true), false, ANYBODY)).isEqualTo(Access.SIGN_IN);
    }

    private static Video video(Audience audience, boolean trashed) {
        return new Video(
                new VideoId(new UUID(1, 1)),
                Optional.empty(),
                "Algèbre",
                Seed.MONDAY,
                Seed.MONDAY,
                Duration.ofHours(1),
                Path.of("videos", "1"),
                audience,
                List.of(),
                trashed ? Optional.of(Seed.MONDAY) : Optional.empty());
    }
}
