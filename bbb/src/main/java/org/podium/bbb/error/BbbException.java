package org.podium.bbb.error;

import java.time.Instant;
import java.util.List;

/**
 * A call that came to no answer. Its message says in plain words which server, which call, what, and since when, and
 * holds neither a secret nor a signed address; for that reason it also carries no cause from the network's depths.
 */
public final class BbbException extends RuntimeException {
    private final String server;
    private final String call;
    private final transient BbbError trouble;
    private final Instant since;
    private final transient List<?> readSoFar;

    /**
     * @param server what people call the server
     * @param readSoFar what was read before the trouble came
     */
    public BbbException(String server, String call, BbbError trouble, Instant since, List<?> readSoFar) {
        super(sentence(server, call, trouble, since));
        this.server = server;
        this.call = call;
        this.trouble = trouble;
        this.since = since;
        this.readSoFar = List.copyOf(readSoFar);
    }

    private static String sentence(String server, String call, BbbError trouble, Instant since) {
        return server + ", " + call + ": " + trouble.sentence() + " (since " + since + "). " + trouble.advice();
    }

    /** The whole of it in plain words, fit for logs and mails. */
    public String sentence() {
        return sentence(server, call, trouble, since);
    }

    public String server() {
        return server;
    }

    public BbbError trouble() {
        return trouble;
    }

    /** When the call began. Since when the server as a whole is in trouble, its breaker knows. */
    public Instant since() {
        return since;
    }

    /** The whole items that had come before a list broke off; they are as good as any. */
    public <T> List<T> readSoFar(Class<T> type) {
        return readSoFar.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
