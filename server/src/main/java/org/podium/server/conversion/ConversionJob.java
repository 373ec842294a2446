package org.podium.server.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.podium.server.conversion.process.Confinements;
import org.podium.server.conversion.process.ConversionSettings;
import org.podium.server.conversion.process.Fault;
import org.podium.server.conversion.process.FilmCommand;
import org.podium.server.conversion.process.FilmRun;
import org.podium.server.conversion.process.MakingFolder;
import org.podium.server.conversion.process.Outcome;
import org.podium.server.conversion.process.StartCache;
import org.podium.server.platform.Ids;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.task.Job;
import org.podium.server.platform.task.Next;
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
    private final Path videos;
    private final Path logs;
    private final String worker;
    private final Confinements confinements;
    private final StartCache cache;
    private final Set<FilmRun> running = ConcurrentHashMap.newKeySet();
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
            Confinements confinements,
            Ids ids) {
        this.store = store;
        this.settings = settings;
        this.addresses = addresses;
        this.languages = languages;
        this.room = room;
        this.transaction = transaction;
        this.news = news;
        this.clock = clock;
        this.confinements = confinements;
        Path data = podium.data().toAbsolutePath();
        this.videos = data.resolve("videos");
        this.logs = data.resolve("logs").resolve("conversions");
        this.cache = new StartCache(
                data.resolve("cache"),
                FilmCommand.java(settings, confinements.unpacked()),
                System.getProperty("java.class.path"));
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
        Files.createDirectories(logs);
        MakingFolder folder = MakingFolder.of(videos, id, attempt.get(), clock.instant());
        MakingFolder.sweep(videos, store::isWanted, clock.instant());
        return switch (film(conversion.get(), folder)) {
            case Outcome.Made _ -> made(conversion.get(), folder.deliver(videos, id));
            case Outcome.Broken broken -> {
                if (broken.fault() == Fault.THIS_WORKER || broken.fault() == Fault.KILLED) {
                    folder.keepFetched();
                } else {
                    folder.remove();
                }
                yield broken(id, broken, attempt.get());
            }
            case Outcome.Dropped() -> {
                FileSystemUtils.deleteRecursively(store.isWanted(id) ? folder.film() : folder.place());
                yield new Next.Done();
            }
            case Outcome.Interrupted() -> {
                folder.keepFetched();
                store.end(id, worker, "WAITING", "", "");
                yield new Next.Retry(clock.instant());
            }
        };
    }

    private Outcome film(Conversion conversion, MakingFolder folder) throws InterruptedException {
        Optional<String> source = addresses.of(conversion.recording());
        if (source.isEmpty()) {
            return new Outcome.Broken(Fault.THIS_RECORDING, "BigBlueButton no longer offers this recording");
        }
        Optional<String> objection = confinements.objection();
        if (objection.isPresent()) {
            return new Outcome.Broken(Fault.THIS_WORKER, objection.get());
        }
        FilmCommand command = FilmCommand.here(settings, confinements.unpacked(), cache, folder.attempt());
        FilmRun run = new FilmRun(
                settings,
                new FilmRun.Ways(command, confinements.found().confinement(), confinements.unpacked()),
                folder,
                logs.resolve(conversion.id() + ".log"),
                part -> store.progress(conversion.id(), worker, part));
        running.add(run);
        try {
            if (stopping) {
                run.interrupt();
            }
            var from = new FilmRun.Source(source.get(), addresses.reach(conversion.recording()));
            return run.of(from, languages.speech(conversion.recording()));
        } finally {
            running.remove(run);
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
        return switch (RetryDecision.of(broken, attempt, settings.attempts(), clock.instant())) {
            case RetryDecision.TryAgain(var at) -> {
                store.end(id, worker, "WAITING", broken.fault().name(), broken.message());
                yield new Next.Retry(at);
            }
            case RetryDecision.Failed(var fault, var message) -> {
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
        running.forEach(FilmRun::interrupt);
        cache.stop();
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }
}
