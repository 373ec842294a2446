package org.podium.film.encode.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * Has the FFmpeg program encode the same pictures in several ways.
 *
 * @param pictures a file of them as they are, in a folder for what is made
 * @param count of pictures, each of which must come out again
 * @param times each encode is made; the least processor time counts
 * @param reading processor time that reading the pictures alone takes
 */
public record Rivals(Path pictures, long count, int times, Duration reading) {
    /** Finds out what reading costs. */
    public static Rivals of(Path pictures, long count, int times) throws IOException, InterruptedException {
        Rivals unread = new Rivals(pictures, count, times, Duration.ZERO);
        return new Rivals(
                pictures,
                count,
                times,
                unread.least(() -> unread.run(FfmpegWords.reading(pictures)).processor()));
    }

    /** Encodes with the program, in a process of its own; what it takes to read the pictures is not counted. */
    public Encoded encode(Coding coding) throws IOException, InterruptedException {
        Path film = pictures.resolveSibling("rival.mp4");
        List<String> words = FfmpegWords.pictures(pictures, coding.words(), film);
        Duration all = least(() -> run(words).processor());
        return judged(coding.name(), all.minus(reading), film);
    }

    /** Looks at a film that was made of the pictures, and removes it. */
    public Encoded judged(String name, Duration processor, Path film) throws IOException, InterruptedException {
        Trial trial = run(FfmpegWords.likeness(film, pictures));
        Likeness likeness =
                Likeness.of(trial.lines().stream().map(Trial.Said::line).toList());
        if (likeness.pictures() != count) {
            throw new FilmFailure(
                    FailureScope.THIS_WORKER, name + ": of " + count + " pictures came out " + likeness.pictures());
        }
        long bytes = Files.size(film);
        Files.delete(film);
        return new Encoded(name, processor, bytes, likeness.ssim());
    }

    /** The least time of an encode made so often. */
    public Duration least(Encode encode) throws IOException, InterruptedException {
        Duration least = encode.once();
        for (int i = 1; i < times; i++) {
            Duration next = encode.once();
            least = next.compareTo(least) < 0 ? next : least;
        }
        return least;
    }

    /** Encodes, and answers the processor time that it took. */
    public interface Encode {
        Duration once() throws IOException, InterruptedException;
    }

    private Trial run(List<String> words) throws IOException, InterruptedException {
        Trial trial = Trial.of(words, pictures);
        if (trial.exit() != 0) {
            String said =
                    trial.lines().isEmpty() ? "" : trial.lines().getFirst().line();
            throw new FilmFailure(
                    FailureScope.THIS_WORKER, "the FFmpeg program ended with code " + trial.exit() + ": " + said);
        }
        return trial;
    }
}
