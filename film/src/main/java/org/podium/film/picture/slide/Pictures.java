package org.podium.film.picture.slide;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.podium.film.timeline.SlideThumbnail;

/**
 * The pictures of a recording, by path relative to its folder. What cannot be read is a placeholder that says so: a
 * film goes on. Keeps what was used last, as far as the budget goes, and the rest for as long as Java has room. For
 * several threads.
 */
public final class Pictures {
    /** A larger file is no slide. */
    private static final long MOST_FILE_BYTES = 32L << 20;

    private static final Duration LONGEST_READ = Duration.ofSeconds(30);

    /** Enough for a slide and its neighbours at full size. */
    private static final long BUDGET = 32L << 20;

    private final Path folder;
    private final SequencedMap<String, Picture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, SoftReference<Picture>> remembered = new HashMap<>();
    private final Set<String> unreadable = new LinkedHashSet<>();
    private long bytes;

    public Pictures(Path folder) {
        this.folder = folder;
    }

    /** A drawing of our own, which is no file of a recording. */
    public static Picture drawing(String svg) {
        try {
            return SvgPicture.read(svg.getBytes(StandardCharsets.UTF_8), UnreadablePicture::new);
        } catch (IOException e) {
            throw new IllegalArgumentException("no SVG: " + svg, e);
        }
    }

    public synchronized Picture picture(String file) {
        Picture known = kept.get(file);
        return known != null ? known : keep(file, remembered(file).orElseGet(() -> read(file)));
    }

    private Optional<Picture> remembered(String file) {
        return Optional.ofNullable(remembered.get(file)).map(SoftReference::get);
    }

    private Picture keep(String file, Picture picture) {
        kept.put(file, picture);
        remembered.put(file, new SoftReference<>(picture));
        bytes += picture.bytes();
        while (bytes > BUDGET && kept.size() > 1) {
            bytes -= kept.pollFirstEntry().getValue().bytes();
        }
        return picture;
    }

    private Picture read(String file) {
        try {
            Path path = inside(file);
            if (Files.size(path) > MOST_FILE_BYTES) {
                throw new IOException("too large");
            }
            boolean svg = file.toLowerCase(Locale.ROOT).endsWith(".svg");
            return Deadline.of(
                    LONGEST_READ, () -> svg ? SvgPicture.read(path, () -> instead(file)) : BitmapPicture.read(path));
        } catch (IOException e) {
            // Whatever a hostile file makes a decoder throw, it is a picture that cannot be read.
            return instead(file);
        }
    }

    /** What stands for a picture that cannot be read: a slide's thumbnail, or words that say so. */
    private Picture instead(String file) {
        synchronized (unreadable) {
            unreadable.add(file);
        }
        Optional<String> small = SlideThumbnail.of(file);
        if (small.isPresent()) {
            try {
                Path thumbnail = inside(small.get());
                return Deadline.of(LONGEST_READ, () -> BitmapPicture.read(thumbnail));
            } catch (IOException none) {
                // told by the words
            }
        }
        return new UnreadablePicture();
    }

    /** The files that were asked for and could not be read or painted so far. */
    public Set<String> unreadable() {
        synchronized (unreadable) {
            return Set.copyOf(unreadable);
        }
    }

    /** The real path of a file, if it lies within the folder, also by its links. */
    private Path inside(String file) throws IOException {
        try {
            Path real = folder.resolve(file).toRealPath();
            if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
                throw new IOException("not within the recording");
            }
            return real;
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }
}
