package org.podium.server.sync;

import java.util.List;
import java.util.Locale;
import org.podium.bbb.trouble.Breakdown;
import org.podium.bbb.trouble.Trouble;
import org.podium.server.notice.Finding;
import org.podium.server.notice.IncidentWords;

/** From what goes wrong on the wire to what the administrator is told. */
public final class Troubles {
    private Troubles() {}

    static String scope(String server) {
        return "server:" + server;
    }

    static Finding of(String server, String call, Breakdown breakdown) {
        return new Finding(
                "server." + word(breakdown.trouble()),
                scope(server),
                List.of(server, call, reason(breakdown.trouble())));
    }

    /** What is behind it, as a word that {@code IncidentWords} puts into the language of a mail or a page. */
    public static String reason(Trouble trouble) {
        return switch (trouble) {
            case Trouble.TimedOut(var awaited, var patience) ->
                wire(awaited.name().toLowerCase(Locale.ROOT).replace('_', '-'), patience.toSeconds());
            case Trouble.HttpStatus(int status) -> wire(word(trouble), status);
            case Trouble.Redirected(String where) -> wire(word(trouble), where);
            case Trouble.TooLarge(String what, long limit) -> wire(word(trouble) + "." + what, limit);
            case Trouble.TlsFailed(String why) -> wire(word(trouble), why);
            case Trouble.TooDeep(int limit) -> wire(word(trouble), limit);
            case Trouble.Unreachable _,
                    Trouble.ConnectionRefused _,
                    Trouble.ConnectionLost _,
                    Trouble.NotTheApi _,
                    Trouble.CutOff _,
                    Trouble.Malformed _,
                    Trouble.ChecksumRefused _,
                    Trouble.Interrupted _ -> wire(word(trouble));
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
    static Finding unlistable(String server) {
        return new Finding("server.unlistable", scope(server), List.of(server));
    }

    /** The server says that it has more than ever came. */
    static Finding lacking(String server, long lacking, long told) {
        return new Finding(
                "server.lacking", scope(server), List.of(server, Long.toString(lacking), Long.toString(told)));
    }

    /** Our own fault, not the server's; the log has the details. */
    static Finding failed(String server, Exception e) {
        return new Finding(
                "server.failed", scope(server), List.of(server, "", e.getClass().getSimpleName()));
    }

    /** The name of the trouble's type, in words: {@code timed-out}. */
    static String word(Trouble trouble) {
        return trouble.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
