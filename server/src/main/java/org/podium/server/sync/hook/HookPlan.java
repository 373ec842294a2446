package org.podium.server.sync.hook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.podium.bbb.Hooks.Hook;

/**
 * What is to be done about our hooks at a server: a decision, made before anything is asked for.
 *
 * @param create whether ours is lacking
 * @param destroy ids of hooks that we registered under another address, or twice
 */
record HookPlan(boolean create, List<String> destroy) {
    HookPlan {
        destroy = List.copyOf(destroy);
    }

    /**
     * Only hooks that we are known to have registered are taken back, and never permanent ones: those belong to the server's
     * administrator.
     *
     * @param wanted whether the setting asks for a hook
     * @param address ours
     * @param earlier addresses that we ever registered there
     */
    static HookPlan of(List<Hook> there, boolean wanted, String address, Set<String> earlier) {
        List<Hook> ours = there.stream()
                .filter(hook ->
                        hook.callbackUrl().equals(address) && hook.meetingId().isEmpty())
                .toList();
        List<String> twice = ours.stream()
                .filter(hook -> !hook.permanent())
                .skip(wanted && ours.stream().noneMatch(Hook::permanent) ? 1 : 0)
                .map(Hook::id)
                .toList();
        List<String> stale = there.stream()
                .filter(hook -> !hook.permanent() && !hook.callbackUrl().equals(address))
                .filter(hook -> earlier.contains(hook.callbackUrl()))
                .map(Hook::id)
                .toList();
        boolean known = earlier.contains(address) || wanted;
        return new HookPlan(
                wanted && ours.isEmpty(),
                Stream.concat(known ? twice.stream() : Stream.empty(), stale.stream())
                        .toList());
    }
}
