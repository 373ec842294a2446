package org.podium.bbb.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One element of an answer, whole: its own text without blanks around it, its attributes, its children in order. */
public record Element(String name, String text, Map<String, String> attributes, List<Element> children) {
    /** No more than the year 9999 in milliseconds. */
    private static final long LAST_MOMENT = 253_402_300_799_999L;

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
        return children.stream()
                .filter(child -> child.name.equals(wanted) && !child.text.isEmpty())
                .map(Element::text)
                .findFirst();
    }

    public boolean flag(String wanted) {
        return text(wanted).equalsIgnoreCase("true");
    }

    /** A whole number that is not negative; a fraction is cut off. */
    public OptionalLong number(String wanted) {
        String digits = text(wanted);
        return digits.matches("[0-9]{1,18}(\\.[0-9]*)?")
                ? OptionalLong.of(Long.parseLong(digits.replaceAll("\\..*", "")))
                : OptionalLong.empty();
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
