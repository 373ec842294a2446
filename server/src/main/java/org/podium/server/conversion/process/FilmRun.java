package org.podium.server.conversion.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.podium.film.process.FilmFiles;
import org.podium.film.process.ProgressLine;
import org.podium.film.process.Reach;

/**
 * One attempt at a film, by two processes: the first has the network and brings the recording, the second makes the film
 * of it and needs nobody.
 */
public final class FilmRun {
    private final ConversionSettings settings;
    private final Ways ways;
    private final MakingFolder folder;
    private final Path log;
    private final Predicate<ProgressLine.Progress> note;
    private @Nullable FilmProcess current;
    private boolean interrupted;

    /**
     * @param log for what the processes say to the administrator
     * @param note takes the progress; false means that nobody wants the film any more
     */
    public FilmRun(
            ConversionSettings settings,
            Ways ways,
            MakingFolder folder,
            Path log,
            Predicate<ProgressLine.Progress> note) {
        this.settings = settings;
        this.ways = ways;
        this.folder = folder;
        this.log = log;
        this.note = note;
    }

    /** How processes are started: their words, and what keeps them apart. */
    public record Ways(FilmCommand command, Confinement confinement, Path unpacked) {
        private List<String> fetch(MakingFolder folder, Reach reach) {
            return confinement.fetching(command.fetch(folder.recording(), reach));
        }

        private List<String> render(ConversionSettings settings, FilmSpeech speech, MakingFolder folder) {
            return confinement.reading(
                    new Confinement.Place(folder.place(), unpacked, command.classPath()),
                    command.render(settings, speech, folder.recording(), folder.film()));
        }
    }

    /** What the film is made of: an address, which is told to the process alone, and from where files may come. */
    public record Source(String address, Reach reach) {}

    /** Makes the film. */
    public Outcome of(Source source, FilmSpeech speech) throws InterruptedException {
        try {
            Outcome fetched = run(
                    ways.fetch(folder, source.reach()),
                    source.address(),
                    folder.recording().resolve("metadata.xml"));
            return fetched instanceof Outcome.Made
                    ? run(
                            ways.render(settings, speech, folder),
                            "",
                            folder.film().resolve(FilmFiles.MANIFEST))
                    : fetched;
        } catch (IOException e) {
            return new Outcome.Broken(Fault.THIS_WORKER, "The film process could not be run: " + e.getMessage());
        }
    }

    private Outcome run(List<String> words, String input, Path proof) throws IOException, InterruptedException {
        FilmProcess process;
        synchronized (this) {
            if (interrupted) {
                return new Outcome.Interrupted();
            }
            process = FilmProcess.start(words, input, log);
            current = process;
        }
        return process.await(settings.beat(), settings.silence(), note, proof);
    }

    /** This node stops. */
    public synchronized void interrupt() {
        interrupted = true;
        if (current != null) {
            current.interrupt();
        }
    }
}
