package org.podium.server.library.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.podium.film.process.FilmFiles;

/**
 * What a video's folder holds for its player.
 *
 * @param captions languages of the captions, such as {@code fr} or {@code pt-BR}
 */
public record Contents(
        List<Chapter> chapters,
        List<Elsewhere> elsewhere,
        List<String> captions,
        boolean hls,
        boolean mp4,
        boolean poster) {
    private static final long LARGEST_TEXT = 1_000_000;

    public Contents {
        chapters = List.copyOf(chapters);
        elsewhere = List.copyOf(elsewhere);
        captions = List.copyOf(captions);
    }

    /** Looks into a folder; one that is gone holds nothing. */
    public static Contents of(Path folder) {
        return new Contents(
                chapters(folder.resolve(FilmFiles.CHAPTERS)),
                Elsewhere.in(folder),
                captions(folder),
                Files.isRegularFile(folder.resolve(FilmFiles.MASTER_PLAYLIST)),
                Files.isRegularFile(folder.resolve(FilmFiles.VIDEO)),
                Files.isRegularFile(folder.resolve(FilmFiles.POSTER)));
    }

    /** The videos of other sites with which a chapter begins. */
    public List<Elsewhere> elsewhere(Chapter chapter) {
        return elsewhere.stream()
                .filter(video -> video.start().equals(chapter.start()))
                .toList();
    }

    private static List<Chapter> chapters(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST_TEXT
                    ? Chapter.read(Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> captions(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> FilmFiles.languageOf(file.getFileName().toString()).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
