package org.podium.server.identity.name;

import java.util.List;

/** A name as somebody wrote it, with all the ways to read it; read once, since reading is the dear part of matching. */
public final class WrittenName {
    private final String text;
    private final List<Reading> readings;

    private WrittenName(String text) {
        this.text = text;
        this.readings = Reading.of(text);
    }

    public static WrittenName of(String text) {
        return new WrittenName(text);
    }

    /** The most literal first; none when it cannot be a whole name. */
    public List<Reading> readings() {
        return readings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
