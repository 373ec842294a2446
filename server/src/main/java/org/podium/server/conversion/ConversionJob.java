package org.podium.server.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.podium.server.platform.Ids;
import org.podium.server.platform.Job;
import org.podium.server.platform.Next;
import org.podium.server.platform.PodiumSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Makes one film: takes the conversion, runs the film process, notes progress and end. */
@Component
class ConversionJob implements Job, SmartLifecycle {
    private final ConversionStore store;
    private final ConversionSettings settings;
    private final PlaybackAddresses addresses;
    private final FilmLanguages languages;
    private final DiskRoom room;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher news;
    private final Clock clock;
    private final Path data;
    private final String worker;
    private final StartCache cache;
    private final Set<FilmProcess> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    ConversionJob(
            ConversionStore store,
            ConversionSettings settings,
            PlaybackAddresses addresses,
            FilmLanguages languages,
            DiskRoom room,
            TransactionTemplate transaction,
            ApplicationEventPublisher news,
            Clock clock,
            PodiumSettings podium,
            Ids ids) {
        this.store = store;
        this.settings = settings;
        this.addresses = addresses;
        this.languages = languages;
        this.room = room;
        this.transaction = transaction;
        this.news = news;
        this.clock = clock;
        this.data = podium.data().toAbsolutePath();
        this.cache = new StartCache(
                data.resolve("cache"), FilmCommand.java(settings), System.getProperty("java.class.path"));
        this.worker = ProcessHandle.current().pid() + "-" + ids.next();
    }

    @Override
    public String name() {
        return "conversion-run";
    }

    @Override
    public boolean heavy() {
        return true;
    }

    @Override
    public Next run(String task) throws Exception {
        UUID id = UUID.fromString(task);
        if (!room.enough()) {
            return new Next.Retry(clock.instant().plus(DiskRoom.PAUSE));
        }
        Optional<Integer> attempt = store.take(id, worker);
        Optional<Conversion> conversion = store.find(id);
        if (attempt.isEmpty() || conversion.isEmpty()) {
            return new Next.Done();
        }
        Path folder = data.resolve("videos").resolve(id + "-" + attempt.get());
        removeUnfinished(id, attempt.get());
        Outcome outcome = film(conversion.get(), folder, attempt.get());
        if (!(outcome instanceof Outcome.Made)) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return switch (outcome) {
            case Outcome.Made(var made) -> made(conversion.get(), made);
            case Outcome.Broken broken -> broken(id, broken, attempt.get());
            case Outcome.Dropped() -> new Next.Done();
            case Outcome.Interrupted() -> {
                store.end(id, worker, "WAITING", "", "");
                yield new Next.Retry(clock.instant());
            }
        };
    }

    private Outcome film(Conversion conversion, Path folder, int attempt) throws InterruptedException {
        Optional<String> source = addresses.of(conversion.recording());
        if (source.isEmpty()) {
            return new Outcome.Broken(Fault.THIS_RECORDING, "BigBlueButton no longer offers this recording");
        }
        try {
            Files.createDirectories(folder.getParent());
            Path logs = Files.createDirectories(data.resolve("logs").resolve("conversions"));
            var wanted = new FilmCommand.Wanted(source.get(), languages.of(conversion.recording()));
            FilmProcess process = FilmProcess.start(
                    FilmCommand.here(settings, cache, wanted, folder, attempt).words(),
                    logs.resolve(conversion.id() + ".log"));
            running.add(process);
            try {
                if (stopping) {
                    process.interrupt();
                }
                return process.await(
                        settings.beat(),
                        settings.silence(),
                        part -> store.progress(conversion.id(), worker, part),
                        folder);
            } finally {
                running.remove(process);
            }
        } catch (IOException e) {
            return new Outcome.Broken(Fault.THIS_WORKER, "The film process could not be run: " + e.getMessage());
        }
    }

    /** What earlier attempts left that were killed and could not clear up. */
    private void removeUnfinished(UUID id, int attempt) throws IOException {
        for (int earlier = 1; earlier < attempt; earlier++) {
            for (String kind : List.of("unfinished", "fetched")) {
                FileSystemUtils.deleteRecursively(
                        data.resolve("videos").resolve("." + id + "-" + earlier + "." + kind));
            }
        }
    }

    private Next made(Conversion conversion, Path folder) {
        Boolean ours = transaction.execute(status -> {
            boolean ended = store.end(conversion.id(), worker, "DONE", "", "");
            if (ended) {
                news.publishEvent(new FilmReady(conversion.recording(), folder));
            }
            return ended;
        });
        if (!Boolean.TRUE.equals(ours)) {
            deleteQuietly(folder);
        }
        return new Next.Done();
    }

    private Next broken(UUID id, Outcome.Broken broken, int attempt) {
        return switch (Verdict.of(broken, attempt, settings.attempts(), clock.instant())) {
            case Verdict.TryAgain(var at) -> {
                store.end(id, worker, "WAITING", broken.fault().name(), broken.message());
                yield new Next.Retry(at);
            }
            case Verdict.Failed(var fault, var message) -> {
                store.end(id, worker, "FAILED", fault.name(), message);
                yield new Next.GiveUp(message);
            }
        };
    }

    private static void deleteQuietly(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        stopping = false;
    }

    @Override
    public void stop() {
        stopping = true;
        running.forEach(FilmProcess::interrupt);
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }
}
