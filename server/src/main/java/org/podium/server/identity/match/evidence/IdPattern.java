package org.podium.server.identity.match.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a front end's user ids are made of, as the administrator writes it: {@code {username}}, {@code
 * {username}@univ.fr}, {@code gl-{subject}}, {@code *:{email}}. A star stands for anything.
 */
public final class IdPattern {
    private static final Pattern FORM = Pattern.compile("([^{}]*)\\{(username|email|subject)}([^{}]*)");

    private final String text;
    private final Kind kind;
    private final Pattern reader;

    /** What the id gives in its braces. */
    public enum Kind {
        /** The name of a directory account. */
        USERNAME,
        /** An address of the directory. */
        EMAIL,
        /** A word that only means something at its origin; a binding says whose it is. */
        SUBJECT
    }

    private IdPattern(String text, Kind kind, Pattern reader) {
        this.text = text;
        this.kind = kind;
        this.reader = reader;
    }

    /**
     * The pattern that is written so.
     *
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    public static IdPattern of(String text) {
        Matcher form = FORM.matcher(text);
        // Two stars at most: an id comes from outside, and each star multiplies what a hostile one costs.
        if (!form.matches() || text.chars().filter(sign -> sign == '*').count() > 2) {
            throw new IllegalArgumentException("An id pattern has exactly one of {username}, {email}, {subject},"
                    + " and two stars at most, like gl-{subject}; not: " + text);
        }
        Kind kind = Kind.valueOf(form.group(2).toUpperCase(Locale.ROOT));
        String value = kind == Kind.EMAIL ? "([^@\\s]+@[^@\\s]+)" : "(\\S+?)";
        return new IdPattern(text, kind, Pattern.compile(literal(form.group(1)) + value + literal(form.group(3))));
    }

    private static String literal(String part) {
        return Pattern.quote(part).replace("*", "\\E.*?\\Q");
    }

    public Kind kind() {
        return kind;
    }

    /** What the id says, or nothing when it is not of this form. */
    public Optional<String> read(String id) {
        Matcher found = reader.matcher(id);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
