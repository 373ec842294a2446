package org.podium.film.encode.run;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.process.FilmFiles;

/** Makes a folder: the whole of it or nothing. */
public final class AtomicFolder {
    private AtomicFolder() {}

    /** Has a folder filled under another name, and puts it in its place, where an older one may be. */
    public static <T> T write(Path target, RenderListener listener, Function<Path, T> filling) {
        Folders.demandReplaceable(target.toAbsolutePath());
        Path work = FilmFiles.unfinished(target.toAbsolutePath());
        Folders.remove(work);
        Folders.create(work);
        try {
            listener.progress(Stage.PREPARING, 0);
            T made = filling.apply(work);
            throwIfCancelled(listener);
            Folders.replace(work, target.toAbsolutePath());
            listener.progress(Stage.FINISHING, 1);
            return made;
        } finally {
            Folders.remove(work);
        }
    }

    /** Stops when nobody wants it any more. */
    public static void throwIfCancelled(RenderListener listener) {
        if (listener.cancelled()) {
            throw new CancellationException("called off");
        }
    }
}
