package org.podium.fakebbb.site;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.podium.fakebbb.http.Request;

/** Counts all requests by call, and keeps the latest. */
public final class RequestLog {
    private static final int KEPT = 500;

    /**
     * One request.
     *
     * @param what path and query, the checksum and tokens left out
     */
    public record Entry(Instant at, String call, String what) {}

    private final InstantSource clock;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Deque<Entry> latest = new ArrayDeque<>();

    public RequestLog(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized void note(String call, Request request) {
        counts.merge(call, 1, Integer::sum);
        String query = request.query().replaceAll("(checksum|token)=[^&]*", "$1=…");
        String what = request.method() + " " + request.path() + (query.isEmpty() ? "" : "?" + query);
        latest.addFirst(new Entry(clock.instant(), call, what));
        if (latest.size() > KEPT) {
            latest.removeLast();
        }
    }

    /** How often a call was made: {@code getRecordings}, {@code presentation}, ... */
    public synchronized int count(String call) {
        return counts.getOrDefault(call, 0);
    }

    public synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    public synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The latest first. */
    public synchronized List<Entry> latest() {
        return List.copyOf(latest);
    }

    public synchronized void reset() {
        counts.clear();
        latest.clear();
    }
}
