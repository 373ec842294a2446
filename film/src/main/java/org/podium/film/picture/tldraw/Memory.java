package org.podium.film.picture.tldraw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.podium.film.picture.tldraw.ink.Ink;
import org.podium.film.timeline.Drawing;
import org.podium.film.timeline.Mark;

/** Remembers what the latest drawings became, up to some thousands. */
final class Memory {
    private static final int MOST = 12_000;

    private final Map<Key, List<Ink>> inks = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Ink>> eldest) {
            return size() > MOST;
        }
    };

    /** A drawing as itself: two of the same look need not be told apart, but comparing them could mean reading them. */
    @SuppressWarnings("ReferenceEquality")
    private record Key(Drawing drawing) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.drawing == drawing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(drawing);
        }
    }

    synchronized List<Ink> of(Mark mark, Supplier<List<Ink>> otherwise) {
        Key key = new Key(mark.drawing());
        List<Ink> known = inks.get(key);
        if (known == null) {
            known = List.copyOf(otherwise.get());
            inks.put(key, known);
        }
        return known;
    }
}
