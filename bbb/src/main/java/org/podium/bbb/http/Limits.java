package org.podium.bbb.http;

import java.time.Duration;

/**
 * How much of an answer is taken, and how long it is waited for.
 *
 * @param size bounds of an answer's size; past them reading stops, what was read stays
 * @param patience bounds of time
 */
public record Limits(Size size, Patience patience) {
    /** Enough for 5,000 meetings with 15 people each, and quick enough that a hanging server is noticed. */
    public static final Limits USUAL = new Limits(
            new Size(64L << 20, 24, 65_536, 100_000, 20_000),
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60)));

    /**
     * Bounds of an answer's size.
     *
     * @param bytes of the whole answer
     * @param depth of elements within elements
     * @param text characters of one element; the rest of a longer one is left out and counted
     * @param items of a list
     * @param elements of one item; further ones are left out and counted
     */
    public record Size(long bytes, int depth, int text, int items, int elements) {
        public Size {
            if (bytes < 1 || depth < 3 || text < 1 || items < 1 || elements < 1) {
                throw new IllegalArgumentException("limits that let nothing through");
            }
        }

        /** These bounds with another number of items. */
        public Size withItems(int other) {
            return new Size(bytes, depth, text, other, elements);
        }

        /** These bounds with another number of bytes. */
        public Size withBytes(long other) {
            return new Size(other, depth, text, items, elements);
        }
    }

    /**
     * Bounds of time.
     *
     * @param connect until the connection stands
     * @param silence between two pieces of an answer
     * @param total for the whole call; what drips slowly ends here
     */
    public record Patience(Duration connect, Duration silence, Duration total) {
        public Patience {
            if (!connect.isPositive() || !silence.isPositive() || !total.isPositive()) {
                throw new IllegalArgumentException("no time at all");
            }
        }
    }
}
