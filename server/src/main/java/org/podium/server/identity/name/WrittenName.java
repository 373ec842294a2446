package org.podium.server.identity.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** A name as somebody wrote it, with all the ways to read it; read once, since reading is the dear part of matching. */
public final class WrittenName {
    private final String text;
    private static final int LONGEST = 200;

    private final List<Reading> readings;
    private final Set<String> addresses;

    private WrittenName(String text) {
        this.text = text;
        this.readings = Reading.of(text);
        this.addresses = text.indexOf('@') < 0 && text.indexOf('＠') < 0 ? Set.of() : addresses(text);
    }

    private static Set<String> addresses(String text) {
        String plain = Normalizer.normalize(text.length() > LONGEST ? "" : text, Normalizer.Form.NFKC);
        return Reading.ADDRESS
                .matcher(Letters.visible(plain).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static WrittenName of(String text) {
        return new WrittenName(text);
    }

    /** The most literal first; none when it cannot be a whole name. */
    public List<Reading> readings() {
        return readings;
    }

    /** Addresses in it, in small letters: one that is not the person's speaks against them. */
    public Set<String> addresses() {
        return addresses;
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
