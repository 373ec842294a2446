package org.podium.server.sync.poll;

import java.util.List;
import java.util.Locale;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbException;
import org.podium.server.notification.Finding;
import org.podium.server.notification.IncidentWords;

/** From what goes wrong on the wire to what the administrator is told. */
public final class PollFindings {
    private PollFindings() {}

    public static String scope(String server) {
        return "server:" + server;
    }

    static Finding of(String server, String call, BbbException breakdown) {
        return new Finding(
                "server." + word(breakdown.trouble()),
                scope(server),
                List.of(server, call, reason(breakdown.trouble())));
    }

    /** What is behind it, as a word that {@code IncidentWords} puts into the language of a mail or a page. */
    public static String reason(BbbError trouble) {
        return switch (trouble) {
            case BbbError.TimedOut(var awaited, var patience) ->
                wire(awaited.name().toLowerCase(Locale.ROOT).replace('_', '-'), patience.toSeconds());
            case BbbError.HttpStatus(int status) -> wire(word(trouble), status);
            case BbbError.Redirected(String where) -> wire(word(trouble), where);
            case BbbError.TooLarge(String what, long limit) -> wire(word(trouble) + "." + what, limit);
            case BbbError.TlsFailed(String why) -> wire(word(trouble), why);
            case BbbError.TooDeep(int limit) -> wire(word(trouble), limit);
            case BbbError.Unreachable _,
                    BbbError.ConnectionRefused _,
                    BbbError.ConnectionLost _,
                    BbbError.NotTheApi _,
                    BbbError.CutOff _,
                    BbbError.Malformed _,
                    BbbError.ChecksumRefused _,
                    BbbError.Interrupted _ -> wire(word(trouble));
        };
    }

    private static String wire(String key, Object... details) {
        return IncidentWords.keyed("wire." + key, details);
    }

    static Finding refused(String server, String call, String key, String message) {
        return new Finding("server.refused", scope(server), List.of(server, call, key + ": " + message));
    }

    /** More came than the limits let through, of a question that cannot be made smaller. */
    static Finding tooMuch(String server, String call) {
        return new Finding("server.too-large", scope(server), List.of(server, call, wire("indivisible")));
    }

    /** Nothing but the recordings of known rooms is to be had of this server. */
    public static Finding unlistable(String server) {
        return new Finding("server.unlistable", scope(server), List.of(server));
    }

    /** The server says that it has more than ever came. */
    public static Finding lacking(String server, long lacking, long told) {
        return new Finding(
                "server.lacking", scope(server), List.of(server, Long.toString(lacking), Long.toString(told)));
    }

    /** Our own fault, not the server's; the log has the details. */
    public static Finding failed(String server, Exception e) {
        return new Finding(
                "server.failed", scope(server), List.of(server, "", e.getClass().getSimpleName()));
    }

    /** The name of the trouble's type, in words: {@code timed-out}. */
    static String word(BbbError trouble) {
        return trouble.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
