package org.podium.fakebbb.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.fakebbb.lecture.course.Programme;
import org.podium.fakebbb.lecture.publish.Publisher;
import org.podium.fakebbb.lecture.script.Generation;
import org.podium.film.encode.av.read.FfmpegProbe;
import org.podium.film.source.Presentation;
import org.podium.film.timeline.Timeline;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@Tag("film")
class PublishedFolderTest {
    static List<Lecture> lectures() {
        return Made.lectures().all();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void every_file_is_well_formed(Lecture lecture) throws Exception {
        for (Path file : files(lecture.folder())) {
            String name = file.getFileName().toString();
            if (name.endsWith(".xml") || name.endsWith(".svg")) {
                parse(file);
            } else if (name.endsWith(".json")) {
                try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
                    while (json.nextToken() != null) {
                        // Only whether it can be read to its end.
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void the_folder_is_named_as_the_recording_and_has_what_its_generation_has(Lecture lecture) throws Exception {
        Document metadata = parse(lecture.folder().resolve("metadata.xml"));
        String id = metadata.getElementsByTagName("id").item(0).getTextContent();
        assertThat(id)
                .matches("[0-9a-f]{40}-\\d{13}")
                .isEqualTo(lecture.folder().getFileName().toString());
        assertThat(metadata.getElementsByTagName("duration").item(0).getTextContent())
                .isEqualTo(String.valueOf(lecture.length().toMillis()));
        boolean classic = lecture.course().generation() == Generation.CLASSIC;
        assertThat(Files.exists(lecture.folder().resolve("tldraw.json"))).isEqualTo(!classic);
        assertThat(lecture.thumbnails())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(lecture.folder().resolve(path)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void the_film_reads_it_whole_and_misses_nothing(Lecture lecture) throws Exception {
        Timeline timeline = Presentation.open(lecture.folder()).timeline(new FfmpegProbe());
        assertThat(timeline.title()).isEqualTo(lecture.course().title());
        assertThat(timeline.length())
                .isBetween(lecture.length(), lecture.length().plusMillis(100));
        assertThat(timeline.missing()).isEmpty();
        assertThat(timeline.captions()).hasSize(1);
        assertThat(timeline.chapters()).isNotEmpty();
    }

    @Test
    void a_lecture_is_as_long_as_a_lecture_that_one_wants_to_watch_in_a_demo() {
        assertThat(Made.lectures().all()).hasSize(5);
        assertThat(Made.lecture("fourier").length()).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(100));
        assertThat(Made.lecture("annonce").length()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void the_same_lecture_is_the_same_to_the_byte_each_time(@TempDir Path again) throws IOException {
        Lecture lecture = Made.lecture("annonce");
        Publisher.publish(Programme.all().getLast(), again);
        assertThat(contents(again)).isEqualTo(contents(lecture.folder()));
    }

    @Test
    void a_slide_is_no_blank_page() throws IOException {
        Lecture lecture = Made.lecture("fourier");
        String deck = lecture.script().deck().id();
        for (int page = 1; page <= 4; page++) {
            BufferedImage slide = ImageIO.read(lecture.folder()
                    .resolve("presentation/" + deck + "/slide-" + page + ".png")
                    .toFile());
            long inked = 0;
            for (int y = 200; y < 800; y += 2) {
                for (int x = 0; x < 1600; x += 2) {
                    inked += (slide.getRGB(x, y) & 0xff) < 200 ? 1 : 0;
                }
            }
            assertThat(inked).as("page %s", page).isGreaterThan(1500);
        }
    }

    private static Map<String, Integer> contents(Path folder) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(Files.readString(file))));
    }
}
