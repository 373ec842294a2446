package org.podium.film.picture.tldraw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.podium.film.timeline.Drawing;

/** Remembers what the latest drawings became, up to some thousands. */
final class InkCache<T> {
    private static final int MOST = 12_000;

    private final Map<Key, T> known = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
            return size() > MOST;
        }
    };

    /** A drawing as itself: two of the same look need not be told apart, but comparing them could mean reading them. */
    @SuppressWarnings("ReferenceEquality")
    private record Key(Drawing drawing) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key key && key.drawing == drawing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(drawing);
        }
    }

    synchronized T of(Drawing drawing, Supplier<T> otherwise) {
        Key key = new Key(drawing);
        T value = known.get(key);
        if (value == null) {
            value = otherwise.get();
            known.put(key, value);
        }
        return value;
    }
}
