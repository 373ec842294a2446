package org.podium.fakebbb.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All who want to be told. */
public final class Hooks {
    private final List<Hook> hooks = new ArrayList<>();
    private int numbers;

    public synchronized List<Hook> all() {
        return List.copyOf(hooks);
    }

    /** A hook with the same address and meeting, if there is one. */
    public synchronized Optional<Hook> same(String callbackUrl, Optional<String> meetingId) {
        return hooks.stream()
                .filter(hook -> hook.callbackUrl().equals(callbackUrl)
                        && hook.meetingId().equals(meetingId))
                .findFirst();
    }

    public synchronized Hook add(String callbackUrl, Optional<String> meetingId, List<String> events, boolean raw) {
        Hook hook = new Hook(++numbers, callbackUrl, meetingId, events, raw);
        hooks.add(hook);
        return hook;
    }

    public synchronized boolean remove(int id) {
        return hooks.removeIf(hook -> hook.id() == id);
    }
}
