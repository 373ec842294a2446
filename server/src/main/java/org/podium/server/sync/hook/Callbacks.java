package org.podium.server.sync.hook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.podium.bbb.callback.ReadyCallback;
import org.podium.bbb.callback.Webhook;
import org.podium.bbb.recording.RecordId;
import org.podium.server.platform.task.Tasks;
import org.podium.server.recording.Meetings;
import org.podium.server.sync.SyncJob;
import org.podium.server.sync.server.Hints;
import org.podium.server.sync.server.ServerSettings;
import org.podium.server.sync.server.SyncSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What servers tell by themselves. It is verified, kept as a hint, and wakes the look; only the look is believed. */
@Component
public class Callbacks {
    private final SyncSettings settings;
    private final Hints hints;
    private final Meetings meetings;
    private final Tasks tasks;
    private final SyncJob look;
    private final Clock clock;

    Callbacks(SyncSettings settings, Hints hints, Meetings meetings, Tasks tasks, SyncJob look, Clock clock) {
        this.clock = clock;
        this.meetings = meetings;
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
                    meetings.heardOf(server, List.of(genuine.meetingId()), clock.instant());
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
        Optional<Webhook.Genuine> genuine = named(server)
                .map(known -> Webhook.of(
                        address, body, checksum, List.of(known.server().secret())))
                .filter(Webhook.Genuine.class::isInstance)
                .map(Webhook.Genuine.class::cast);
        genuine.ifPresent(told -> {
            keep(server, told.events());
            tasks.wake(look);
        });
        return genuine.isPresent();
    }

    /** Rooms of all events, and recordings of those that are about one. */
    private void keep(String server, List<Webhook.Event> events) {
        meetings.heardOf(server, events.stream().map(Webhook.Event::meetingId).toList(), clock.instant());
        events.stream()
                .filter(event -> event.id().startsWith("rap-"))
                .flatMap(event -> RecordId.parse(event.internalMeetingId()).stream())
                .forEach(id -> hints.hear(server, id.value()));
    }

    private Optional<ServerSettings> named(String server) {
        return settings.servers().stream()
                .filter(known -> known.name().equals(server))
                .findFirst();
    }
}
