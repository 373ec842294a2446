package org.podium.server.sync;

import java.util.List;
import java.util.Optional;
import org.podium.bbb.callback.ReadyCallback;
import org.podium.bbb.callback.Webhook;
import org.podium.server.platform.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What servers tell by themselves. It is verified, kept as a hint, and wakes the look; only the look is believed. */
@Component
public class Callbacks {
    private final SyncSettings settings;
    private final Hints hints;
    private final Tasks tasks;
    private final SyncLook look;

    Callbacks(SyncSettings settings, Hints hints, Tasks tasks, SyncLook look) {
        this.settings = settings;
        this.hints = hints;
        this.tasks = tasks;
        this.look = look;
    }

    /** The news that a recording is ready, as the form that was posted; false when it is not to be believed. */
    @Transactional
    public boolean ready(String server, String form) {
        return named(server)
                .map(known -> ReadyCallback.ofForm(form, List.of(known.server().secret())))
                .filter(ReadyCallback.Genuine.class::isInstance)
                .map(ReadyCallback.Genuine.class::cast)
                .map(genuine -> {
                    hints.hear(server, genuine.recordId().value());
                    tasks.wake(look);
                    return true;
                })
                .orElse(false);
    }

    /**
     * A delivery of bbb-webhooks; false when it is not to be believed.
     *
     * @param address exactly as it was registered
     */
    @Transactional
    public boolean hook(String server, String address, String body, String checksum) {
        boolean genuine = named(server)
                .map(known -> Webhook.of(
                        address, body, checksum, List.of(known.server().secret())))
                .filter(Webhook.Genuine.class::isInstance)
                .isPresent();
        if (genuine) {
            tasks.wake(look);
        }
        return genuine;
    }

    private Optional<ServerSettings> named(String server) {
        return settings.servers().stream()
                .filter(known -> known.name().equals(server))
                .findFirst();
    }
}
