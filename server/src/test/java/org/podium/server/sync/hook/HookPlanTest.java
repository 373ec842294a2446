package org.podium.server.sync.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.podium.bbb.Hooks.Hook;

class HookPlanTest {
    private static final String OURS = "https://p.example.org/callback/paris/hook";
    private static final String OLD = "https://old.example.org/callback/paris/hook";

    @Test
    void ours_is_created_where_it_is_lacking_and_only_if_wanted() {
        assertThat(HookPlan.of(List.of(), true, OURS, Set.of())).isEqualTo(new HookPlan(true, List.of()));
        assertThat(HookPlan.of(List.of(), false, OURS, Set.of())).isEqualTo(new HookPlan(false, List.of()));
        assertThat(HookPlan.of(List.of(hook("1", OURS, false)), true, OURS, Set.of(OURS)))
                .isEqualTo(new HookPlan(false, List.of()));
    }

    @Test
    void a_second_one_of_ours_goes() {
        var twice = List.of(hook("1", OURS, false), hook("2", OURS, false));
        assertThat(HookPlan.of(twice, true, OURS, Set.of()).destroy()).containsExactly("2");
    }

    @Test
    void no_longer_wanted_ours_goes() {
        assertThat(HookPlan.of(List.of(hook("1", OURS, false)), false, OURS, Set.of(OURS))
                        .destroy())
                .containsExactly("1");
    }

    @Test
    void a_permanent_one_is_the_administrators_and_serves_as_ours() {
        var both = List.of(hook("1", OURS, true), hook("2", OURS, false), hook("3", OLD, true));
        assertThat(HookPlan.of(both, true, OURS, Set.of(OURS, OLD))).isEqualTo(new HookPlan(false, List.of("2")));
    }

    @Test
    void those_of_others_are_never_touched_even_if_they_look_like_ours() {
        assertThat(HookPlan.of(List.of(hook("1", OLD, false)), true, OURS, Set.of())
                        .destroy())
                .isEmpty();
        assertThat(HookPlan.of(List.of(hook("1", OLD, false)), true, OURS, Set.of(OLD))
                        .destroy())
                .containsExactly("1");
    }

    @Test
    void a_hook_for_one_meeting_is_not_the_one_that_hears_all() {
        var one = new Hook("1", OURS, Optional.of("room"), false);
        assertThat(HookPlan.of(List.of(one), true, OURS, Set.of()).create()).isTrue();
    }

    private static Hook hook(String id, String address, boolean permanent) {
        return new Hook(id, address, Optional.empty(), permanent);
    }
}
