package org.podium.fakebbb.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is to happen when. It has no clock of its own: whoever knows the time says what is due. */
public final class Agenda {
    private record Entry(Instant at, long number, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
    private long numbers;

    public synchronized void add(Instant at, Runnable what) {
        entries.add(new Entry(at, numbers++, what));
    }

    /** Runs everything up to and with this moment, in order; also what such an entry adds for a moment not later. */
    public void runUntil(Instant now) {
        for (Optional<Entry> next = due(now); next.isPresent(); next = due(now)) {
            next.get().what().run();
        }
    }

    public synchronized List<Instant> moments() {
        List<Instant> moments = new ArrayList<>(entries.stream().map(Entry::at).toList());
        moments.sort(null);
        return moments;
    }

    private synchronized Optional<Entry> due(Instant now) {
        Entry first = entries.peek();
        return first == null || first.at().isAfter(now) ? Optional.empty() : Optional.ofNullable(entries.poll());
    }
}
