package org.podium.bbb.signing;

/** What is asked of a server: the call's name exactly as in its URL, such as {@code hooks/create}, and its parameters. */
public record Call(String name, Query query) {
    public Call {
        if (!name.matches("[A-Za-z]+(/[A-Za-z]+)?")) {
            throw new IllegalArgumentException("not the name of a call: " + name);
        }
    }

    /** A call without parameters. */
    public static Call of(String name) {
        return new Call(name, Query.EMPTY);
    }

    /** This call with one more parameter. */
    public Call with(String parameter, String value) {
        return new Call(name, query.and(parameter, value));
    }
}
