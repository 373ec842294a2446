package org.podium.server.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.bbb.Answer;
import org.podium.bbb.BbbClient;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.recording.RecordId;
import org.podium.server.library.Library;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.notification.Mails;
import org.podium.server.platform.audit.Audit;
import org.podium.server.recording.Meetings;
import org.podium.server.recording.RecordingWriter;
import org.podium.server.recording.Recordings;
import org.podium.server.sync.poll.PollFindings;
import org.podium.server.sync.server.Servers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Entry point of the clean-up: carries out what the plan says, one thing a transaction, each looked at once more. */
@Component
public class Cleanup {
    private static final String ACTOR = "keeping";

    private final CleanupStore store;
    private final RetentionSettings settings;
    private final Servers servers;
    private final Recordings recordings;
    private final RecordingWriter notes;
    private final Meetings meetings;
    private final Library library;
    private final Incidents incidents;
    private final Mails mails;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cleanup(
            CleanupStore store,
            RetentionSettings settings,
            Servers servers,
            Recordings recordings,
            RecordingWriter notes,
            Meetings meetings,
            Library library,
            Incidents incidents,
            Mails mails,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.servers = servers;
        this.recordings = recordings;
        this.notes = notes;
        this.meetings = meetings;
        this.library = library;
        this.incidents = incidents;
        this.mails = mails;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What went, or would go, and what could not, a line each. */
    public record Report(List<String> gone, List<String> failed) {
        public Report {
            gone = List.copyOf(gone);
            failed = List.copyOf(failed);
        }
    }

    /** What would go now; nothing is changed. */
    public Report dry() {
        return new Report(plan().removals().stream().map(Removal::text).toList(), List.of());
    }

    /** Cleans up. */
    public Report run() {
        return carryOut(plan(), ACTOR);
    }

    /** Removes the folders of films that nobody needs any more. */
    Report leftovers() {
        return carryOut(
                CleanupPlan.leftovers(store.folders(), store.files(), settings, clock.instant()), ACTOR + ".leftovers");
    }

    /** Each thing by itself; what could not go is an incident of this scope until a run goes well. */
    private Report carryOut(CleanupPlan plan, String scope) {
        List<String> gone = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        List<String> first = new ArrayList<>();
        for (Removal removal : plan.removals()) {
            try {
                if (Boolean.TRUE.equals(transaction.execute(_ -> carryOut(removal)))) {
                    gone.add(removal.text());
                }
            } catch (RuntimeException e) {
                // Podium's own words only: an answer of BBB's could carry anything.
                failed.add(removal.text() + ": " + reason(e));
                if (first.isEmpty()) {
                    first.addAll(List.of(removal.word(), word(e)));
                }
            }
        }
        incidents.found(
                scope,
                first.isEmpty()
                        ? List.of()
                        : List.of(new Finding(
                                "keeping.failed",
                                scope,
                                List.of(String.valueOf(failed.size()), first.getFirst(), first.getLast()))));
        return new Report(gone, failed);
    }

    private CleanupPlan plan() {
        return CleanupPlan.of(store.facts(settings, clock.instant()), settings, clock.instant());
    }

    private static String reason(RuntimeException e) {
        return e instanceof BbbException breakdown
                ? breakdown.trouble().sentence()
                : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    /** The same for an incident, which is told in the language of its reader. */
    private static String word(RuntimeException e) {
        return e instanceof BbbException breakdown ? PollFindings.reason(breakdown.trouble()) : reason(e);
    }

    /** Carries it out unless it has become wrong meanwhile. */
    private boolean carryOut(Removal removal) {
        return switch (removal) {
            case Removal.OfRecording recording -> delete(recording);
            case Removal.OfVideo video -> trash(video);
            case Removal.OfFolder folder -> delete(folder);
            case Removal.OfFile(var name) -> delete(name);
            case Removal.OfRows(var rows) -> {
                int count = switch (rows.kind()) {
                    case MEETINGS -> meetings.forget(rows.before());
                    case INCIDENTS -> incidents.forget(rows.before());
                    case MAILS -> mails.forget(rows.before());
                };
                audit.note(ACTOR, "keeping.forget", rows.kind().name(), count + " before " + rows.before());
                yield count > 0;
            }
        };
    }

    private boolean delete(Removal.OfRecording removal) {
        // Whoever publishes it at this moment waits for us, and is refused then; or we see that it is wanted.
        recordings.lock(removal.id());
        boolean still = store.held(removal.id())
                .flatMap(held -> CleanupPlan.recording(held, settings, clock.instant()))
                .filter(removal::equals)
                .isPresent();
        if (!still) {
            return false;
        }
        BbbClient client = servers.named(removal.server())
                .orElseThrow(() -> new IllegalStateException("the server is not among the settings"));
        RecordId id =
                RecordId.parse(removal.recordId()).orElseThrow(() -> new IllegalStateException("BBB knows no such id"));
        switch (client.delete(List.of(id))) {
            case Answer.Ok(var done)
            when done -> {
                notes.deleted(removal.id(), clock.instant());
                audit.note(
                        ACTOR,
                        "keeping.delete-recording",
                        "recording:" + removal.id(),
                        removal.name() + " on " + removal.server() + (removal.onlyCopy() ? ", the only copy" : ""));
            }
            case Answer.Ok(var _) -> throw new IllegalStateException("the server did not delete it");
            case Answer.Refused(var key, var _) -> throw new IllegalStateException("the server refuses: " + key);
        }
        return true;
    }

    private boolean trash(Removal.OfVideo removal) {
        recordings.lock(removal.recording());
        return store.held(removal.recording())
                        .flatMap(held -> CleanupPlan.video(held, settings, clock.instant()))
                        .filter(removal::equals)
                        .isPresent()
                && library.retire(removal.id(), ACTOR);
    }

    private boolean delete(String file) {
        try {
            return Files.deleteIfExists(store.file(file));
        } catch (IOException e) {
            throw new IllegalStateException("the file cannot be deleted", e);
        }
    }

    private boolean delete(Removal.OfFolder removal) {
        if (store.used(removal.name(), removal.conversion())) {
            return false;
        }
        audit.note(ACTOR, "keeping.delete-folder", "conversion:" + removal.conversion(), "videos/" + removal.name());
        try {
            return FileSystemUtils.deleteRecursively(store.pathOf(removal.name()));
        } catch (IOException e) {
            throw new IllegalStateException("the folder cannot be deleted", e);
        }
    }
}
