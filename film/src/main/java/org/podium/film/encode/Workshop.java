package org.podium.film.encode;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.podium.film.encode.Watch.Stage;
import org.podium.film.encode.output.Folders;
import org.podium.film.process.FilmFiles;

/** Makes a folder: the whole of it or nothing. */
final class Workshop {
    private Workshop() {}

    /** Has a folder filled under another name, and puts it in its place, where an older one may be. */
    static <T> T make(Path target, Watch watch, Function<Path, T> filling) {
        Folders.demandReplaceable(target.toAbsolutePath());
        Path work = FilmFiles.unfinished(target.toAbsolutePath());
        Folders.remove(work);
        Folders.create(work);
        try {
            watch.progress(Stage.PREPARING, 0);
            T made = filling.apply(work);
            goOn(watch);
            Folders.replace(work, target.toAbsolutePath());
            watch.progress(Stage.FINISHING, 1);
            return made;
        } finally {
            Folders.remove(work);
        }
    }

    /** Stops when nobody wants it any more. */
    static void goOn(Watch watch) {
        if (watch.cancelled()) {
            throw new CancellationException("called off");
        }
    }
}
