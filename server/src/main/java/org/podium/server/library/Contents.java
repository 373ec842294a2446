package org.podium.server.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern CAPTIONS = Pattern.compile("captions-([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\.vtt");
    private static final long LARGEST_TEXT = 1_000_000;

    public Contents {
        chapters = List.copyOf(chapters);
        elsewhere = List.copyOf(elsewhere);
        captions = List.copyOf(captions);
    }

    /** Looks into a folder; one that is gone holds nothing. */
    static Contents of(Path folder) {
        return new Contents(
                chapters(folder.resolve("chapters.vtt")),
                Elsewhere.in(folder),
                captions(folder),
                Files.isRegularFile(folder.resolve("hls/master.m3u8")),
                Files.isRegularFile(folder.resolve("video.mp4")),
                Files.isRegularFile(folder.resolve("poster.jpg")));
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
            return files.map(file -> CAPTIONS.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
