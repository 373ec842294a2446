package org.podium.fakebbb.lecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.podium.fakebbb.lecture.course.Programme;
import org.podium.fakebbb.lecture.publish.Publisher;
import org.podium.fakebbb.lecture.script.Script;

/** The lectures in a folder: made when they are not there yet, and kept. */
public record Lectures(List<Lecture> all) {
    /** Goes up when a lecture changes, so that those of an older program are not taken for the new ones. */
    private static final String EDITION = "lectures-2";

    private static final String DEMO_EDITION = "demo-lectures-1";

    public Lectures {
        all = List.copyOf(all);
    }

    /** All of them; what is missing is made, on two cores. */
    public static Lectures in(Path folder) throws IOException {
        return in(folder.resolve(EDITION), Programme.all(), 2);
    }

    /** Those of a demo: nothing in them flashes, and the exercises have slides of their own. */
    public static Lectures ofDemo(Path folder) throws IOException {
        return in(folder.resolve(DEMO_EDITION), Programme.demo(), 2);
    }

    /** Those of the two long ones that an earlier start has made. */
    public static Lectures lessonsMade(Path folder) throws IOException {
        Path edition = folder.resolve(DEMO_EDITION);
        return in(
                edition,
                Programme.lessons().stream()
                        .filter(script ->
                                Files.exists(edition.resolve(script.course().recordId())))
                        .toList(),
                1);
    }

    /** Two of more than twenty minutes, made one after the other. */
    public static Lectures lessons(Path folder) throws IOException {
        return in(folder.resolve(DEMO_EDITION), Programme.lessons(), 1);
    }

    /** Only those with these short names: {@code fourier}, {@code cellule}, {@code droit}, {@code sources}, {@code annonce}. */
    public static Lectures in(Path folder, String... slugs) throws IOException {
        List<String> wanted = List.of(slugs);
        return in(
                folder.resolve(EDITION),
                Programme.all().stream()
                        .filter(script -> wanted.contains(script.course().slug()))
                        .toList(),
                2);
    }

    public Optional<Lecture> named(String slug) {
        return all.stream()
                .filter(lecture -> lecture.course().slug().equals(slug))
                .findFirst();
    }

    private static Lectures in(Path folder, List<Script> scripts, int cores) throws IOException {
        Path edition = folder.toAbsolutePath().normalize();
        Files.createDirectories(edition);
        try (ExecutorService makers = Executors.newFixedThreadPool(cores)) {
            List<Future<Lecture>> made = scripts.stream()
                    .map(script -> makers.submit(() -> lecture(script, edition)))
                    .toList();
            return new Lectures(made.stream().map(Lectures::result).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Lecture lecture(Script script, Path edition) throws IOException {
        Path folder = edition.resolve(script.course().recordId());
        if (!Files.exists(folder)) {
            // Made beside its place and moved there whole: a broken-off start leaves no half lecture.
            Path draft = Files.createTempDirectory(edition, "draft");
            Publisher.publish(script, draft);
            try {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException anotherProcessWasFaster) {
                if (!Files.exists(folder)) {
                    throw anotherProcessWasFaster;
                }
                remove(draft);
            }
        }
        return new Lecture(script, folder, size(folder));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    private static Lecture result(Future<Lecture> lecture) {
        try {
            return lecture.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
