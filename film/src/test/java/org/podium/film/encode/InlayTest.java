package org.podium.film.encode;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.Subtitles;
import org.podium.film.encode.av.read.InlayReader;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.Chapter;
import org.podium.film.timeline.Timeline;

@Tag("film")
class InlayTest {
    private static final String FRENCH = """
        WEBVTT

        00:00:01.500 --> 00:00:04.000
        Bonjour à <i>tous</i>

        00:00:03.000 --> 00:00:05.000
        et à toutes

        00:00:08.000 --> 00:00:09.250
        L'équation &lt; 3
        """;

    @TempDir
    private Path folder;

    private Path film;

    @BeforeEach
    void film() throws Exception {
        Files.writeString(folder.resolve("caption_fr-FR.vtt"), FRENCH);
        Files.writeString(folder.resolve("caption_de.vtt"), "WEBVTT\n\n00:02.000 --> 00:30.000\nLänger als der Film\n");
        Studio.flashingWebcams(folder.resolve("webcams.mp4"), ofSeconds(12));
        Timeline plain = Lectures.ofSlides(ofSeconds(12), Optional.of("webcams.mp4"));
        Timeline timeline = new Timeline(
                "Algèbre linéaire",
                plain.length(),
                plain.scenes(),
                plain.media(),
                List.of(chapter(2, "Les espaces « vectoriels »"), chapter(8, "線形代数")),
                List.of(
                        new Captions("fr-FR", "français", "caption_fr-FR.vtt"),
                        new Captions("de", "Deutsch", "caption_de.vtt")),
                List.of(),
                List.of());
        film = folder.resolve("out");
        FilmOrder order = FilmOrder.usual().withCanvas(Size.wide(360)).withWorkers(2);
        new FilmMaker(timeline, folder, new TestPainter(timeline)).make(order, film, RenderListener.NOBODY);
    }

    private static Chapter chapter(int second, String title) {
        return new Chapter(ofSeconds(second), title, "");
    }

    @Test
    void the_mp4_carries_title_and_chapters_without_a_gap() {
        Inlay inlay = InlayReader.read(film.resolve("video.mp4"));

        assertThat(inlay.title()).isEqualTo("Algèbre linéaire");
        assertThat(inlay.chapters())
                .containsExactly(
                        chapter(0, "Algèbre linéaire"), chapter(2, "Les espaces « vectoriels »"), chapter(8, "線形代数"));
    }

    @Test
    void the_mp4_carries_the_captions_of_each_language() {
        List<Subtitles> subtitles = InlayReader.read(film.resolve("video.mp4")).subtitles();

        assertThat(subtitles).extracting(Subtitles::language).containsExactly("fra", "deu");
        assertThat(subtitles).extracting(Subtitles::name).containsExactly("français", "Deutsch");
        assertThat(subtitles.getFirst().lines())
                .containsExactly(
                        line(1500, 3000, "Bonjour à tous"),
                        line(3000, 4000, "Bonjour à tous\net à toutes"),
                        line(4000, 5000, "et à toutes"),
                        line(8000, 9250, "L'équation < 3"));
        assertThat(subtitles.getLast().lines()).containsExactly(line(2000, 12_000, "Länger als der Film"));
    }

    private static Subtitles.Line line(long from, long to, String text) {
        return new Subtitles.Line(ofMillis(from), ofMillis(to), text);
    }

    @Test
    void captions_do_not_make_the_film_longer_or_shorter() {
        assertThat(InlayReader.read(film.resolve("video.mp4")).length())
                .isBetween(ofSeconds(12), ofSeconds(12).plus(Duration.ofMillis(50)));
    }

    @Test
    void the_master_playlist_names_the_captions() {
        assertThat(film.resolve("hls/master.m3u8"))
                .content()
                .contains(
                        "TYPE=SUBTITLES,GROUP-ID=\"captions\",NAME=\"français\",LANGUAGE=\"fr-FR\"",
                        "URI=\"captions-fr-FR.m3u8\"",
                        ",SUBTITLES=\"captions\"\n");
        assertThat(film.resolve("hls/captions-fr-FR.m3u8"))
                .content()
                .contains("#EXTINF:12.000,\n../captions-fr-FR.vtt\n#EXT-X-ENDLIST");
    }
}
