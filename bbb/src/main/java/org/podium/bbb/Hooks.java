package org.podium.bbb;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import org.podium.bbb.parse.Element;
import org.podium.bbb.signing.Call;

/**
 * The hooks of bbb-webhooks: addresses that a server posts its events to. A server drops a hook whose address fails a
 * dozen times, so create it again every few minutes; that is harmless.
 */
public final class Hooks {
    private final Caller caller;

    Hooks(Caller caller) {
        this.caller = caller;
    }

    /** A hook as the server knows it; without a meeting it hears of all. */
    public record Hook(String id, String callbackUrl, Optional<String> meetingId, boolean permanent) {}

    /**
     * Creates a hook, or finds the one that is there. It gets events in their mended form, not raw ones.
     *
     * @param events such as {@code rap-publish-ended}; none means all
     */
    public Answer<String> create(URI callback, Collection<String> events) {
        Call call =
                Call.of("hooks/create").with("callbackURL", callback.toString()).with("getRaw", "false");
        return caller.ask(events.isEmpty() ? call : call.with("eventID", String.join(",", events)))
                .map(response -> response.text("hookID"));
    }

    /** All hooks of the server. */
    public Answer<Listing<Hook>> list() {
        return caller.list(Call.of("hooks/list"), (element, _) -> hook(element)).map(Caller.Heard::listing);
    }

    private static Optional<Hook> hook(Element element) {
        return element.optional("hookID")
                .map(id -> new Hook(
                        id, element.text("callbackURL"), element.optional("meetingID"), element.flag("permanentHook")));
    }

    /** Removes a hook; true if the server did. */
    public Answer<Boolean> destroy(String hookId) {
        return caller.ask(Call.of("hooks/destroy").with("hookID", hookId)).map(response -> response.flag("removed"));
    }
}
