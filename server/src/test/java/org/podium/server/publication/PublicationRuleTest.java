package org.podium.server.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicationRuleTest {
    private static final Set<String> PRESENTATION = Set.of("presentation", "podcast");

    @Test
    void an_owner_may_publish_what_bbb_shows() {
        assertThat(objection(true, "published", PRESENTATION, false)).isEmpty();
    }

    @Test
    void a_stranger_learns_only_that_it_is_not_theirs() {
        assertThat(objection(false, "deleted", Set.of(), true)).contains(Refusal.NOT_AN_OWNER);
        assertThat(PublicationRule.firstObjection(Facts.NONE)).contains(Refusal.NOT_AN_OWNER);
    }

    @Test
    void what_is_published_is_not_published_again() {
        assertThat(objection(true, "published", PRESENTATION, true)).contains(Refusal.ALREADY_PUBLISHED);
    }

    @Test
    void what_bbb_hides_or_has_deleted_is_not_published() {
        assertThat(objection(true, "unpublished", PRESENTATION, false)).contains(Refusal.UNPUBLISHED_IN_BBB);
        assertThat(objection(true, "deleted", PRESENTATION, false)).contains(Refusal.GONE_FROM_BBB);
        assertThat(objection(true, "gone", PRESENTATION, false)).contains(Refusal.GONE_FROM_BBB);
    }

    @Test
    void what_bbb_still_works_on_can_be_published_later_also_in_a_state_that_we_do_not_know() {
        assertThat(objection(true, "processing", PRESENTATION, false)).contains(Refusal.NOT_READY);
        assertThat(objection(true, "archived-somehow", PRESENTATION, false)).contains(Refusal.NOT_READY);
    }

    @Test
    void sound_and_notes_alone_show_nothing() {
        assertThat(objection(true, "published", Set.of("podcast"), false)).contains(Refusal.NOTHING_TO_SHOW);
        assertThat(objection(true, "published", Set.of("notes", "statistics"), false))
                .contains(Refusal.NOTHING_TO_SHOW);
        assertThat(objection(true, "published", Set.of("screenshare"), false)).isEmpty();
        assertThat(objection(true, "published", Set.of("video"), false)).isEmpty();
    }

    private static java.util.Optional<Refusal> objection(
            boolean owner, String state, Set<String> formats, boolean published) {
        return PublicationRule.firstObjection(new Facts(owner, state, formats, published));
    }
}
