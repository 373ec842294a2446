package org.podium.film.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.sample.SampleLecture;
import org.podium.film.process.FilmOptions;
import org.podium.film.render.Film;
import picocli.CommandLine.Command;

/** {@code film rehearse}: a short film of a sample lecture, so that Java can note what it needs for the next start. */
@Command(
        name = FilmOptions.REHEARSE,
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Makes a short film and throws it away; for -XX:AOTCacheOutput, which makes later starts faster.")
final class RehearseCommand implements Callable<Integer> {
    private static final Duration LENGTH = Duration.ofSeconds(36);

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("film-rehearsal");
        try {
            SampleLecture.write(folder.resolve("lecture"), LENGTH);
            Film.of(folder.resolve("lecture"))
                    .render(FilmOrder.usual().mp4Only(), folder.resolve("film"), RenderListener.NOBODY);
            return 0;
        } finally {
            Folders.remove(folder);
        }
    }
}
