package org.podium.bbb.parse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One element of an answer, whole: its own text without blanks around it, its attributes, its children in order. */
public record Element(String name, String text, Map<String, String> attributes, List<Element> children) {
    /** No more than the year 9999 in milliseconds. */
    private static final long LAST_MOMENT = 253_402_300_799_999L;

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,18})(?:\\.[0-9]*)?");

    public Element {
        text = text.strip();
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public Optional<Element> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    public List<Element> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The text of the first child of a name that has any, else nothing. */
    public String text(String wanted) {
        return optional(wanted).orElse("");
    }

    public Optional<String> optional(String wanted) {
        // A loop: an answer of 10,000 recordings asks this half a million times.
        for (Element child : children) {
            if (!child.text.isEmpty() && child.name.equals(wanted)) {
                return Optional.of(child.text);
            }
        }
        return Optional.empty();
    }

    public boolean flag(String wanted) {
        return text(wanted).equalsIgnoreCase("true");
    }

    /** A whole number that is not negative; a fraction is cut off. */
    public OptionalLong number(String wanted) {
        Matcher number = NUMBER.matcher(text(wanted));
        return number.matches() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }

    public int smallNumber(String wanted) {
        return (int) Math.min(Integer.MAX_VALUE, number(wanted).orElse(0));
    }

    /** A moment told in milliseconds; zero is how BBB says "not yet". */
    public Optional<Instant> moment(String wanted) {
        long millis = number(wanted).orElse(0);
        return millis > 0 && millis <= LAST_MOMENT ? Optional.of(Instant.ofEpochMilli(millis)) : Optional.empty();
    }
}
