package org.podium.bbb;

import java.util.Optional;
import java.util.function.Function;

/** What a server answers: what was asked for, or a no. No answer at all is a breakdown, and thrown. */
public sealed interface Answer<T> {
    /** What was asked for. */
    record Ok<T>(T value) implements Answer<T> {}

    /**
     * The server's no.
     *
     * @param messageKey such as {@code notFound}; may be empty
     * @param message for people, in the server's own words: shortened, and never with our secret
     */
    record Refused<T>(String messageKey, String message) implements Answer<T> {}

    default Optional<T> toOptional() {
        return switch (this) {
            case Ok<T>(T value) -> Optional.of(value);
            case Refused<T> _ -> Optional.empty();
        };
    }

    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Ok<T>(T value) -> new Ok<>(change.apply(value));
            case Refused<T>(String key, String message) -> new Refused<>(key, message);
        };
    }
}
