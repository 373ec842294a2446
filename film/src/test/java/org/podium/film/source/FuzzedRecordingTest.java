package org.podium.film.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.podium.film.timeline.Timeline;
import org.podium.film.timeline.TimelineText;

/** Damaged copies of good recordings: whatever the damage, there is a film or a plain refusal, and nothing else. */
class FuzzedRecordingTest {
    private static final Path RECORDINGS = Path.of("src/test/resources/recordings");
    private static final List<String> KINDS = List.of("classic-2.2", "undo-and-revisit", "layout-3.0", "legacy-1.1");
    private static final List<String> SPLINTERS = List.of(
            "<",
            ">",
            "\"",
            "&",
            "]]>",
            "<![CDATA[",
            "<!--",
            "<!DOCTYPE x [",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "-1",
            "1e999",
            "NaN",
            "null",
            "..",
            "\u0000",
            "\uFFFF",
            "<g>",
            "</g>",
            "\\u0000",
            "99999999999999999999");

    private static Path work = Path.of("");

    @BeforeContainer
    static void makeRoom() throws IOException {
        work = Files.createTempDirectory("fuzz");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property
    void damage_gives_a_film_or_a_refusal(
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll @IntRange(min = 1, max = 12) int wounds,
            @ForAll long seed)
            throws IOException {
        Path copy = damaged(RECORDINGS.resolve(KINDS.get(kind)), wounds, new Random(seed));
        try {
            Timeline film = Presentation.open(copy).timeline(MediaProbe.NONE);

            assertThat(film.length()).isPositive();
            assertThat(TimelineText.of(film)).isNotEmpty();
            film.scenes()
                    .forEach(scene -> scene.marks().forEach(mark -> {
                        assertThat(scene.span().start())
                                .isLessThanOrEqualTo(mark.visible().start());
                        assertThat(mark.visible().end())
                                .isLessThanOrEqualTo(scene.span().end());
                        assertThat(mark.drawing().attributes()).isNotNull();
                    }));
        } catch (UnreadableRecording refusal) {
            assertThat(refusal).hasMessageEndingWith(".");
        }
    }

    private static Path damaged(Path recording, int wounds, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(recording)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(xml|json|svg)"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Path target = work.resolve(recording.relativize(file).toString());
            Files.createDirectories(target.getParent());
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < wounds && random.nextInt(files.size()) < 3; i++) {
                bytes = wounded(bytes, random);
            }
            Files.write(target, bytes);
        }
        return work;
    }

    private static byte[] wounded(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(40), bytes.length - at);
        byte[] splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> spliced(bytes, at, length, new byte[0]);
            case 2 -> spliced(bytes, at, 0, splinter);
            default -> spliced(bytes, at, length, Arrays.copyOfRange(bytes, at, at + length / 2));
        };
    }

    private static byte[] spliced(byte[] bytes, int at, int without, byte[] with) {
        byte[] result = new byte[bytes.length - without + with.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(with, 0, result, at, with.length);
        System.arraycopy(bytes, at + without, result, at + with.length, bytes.length - at - without);
        return result;
    }
}
