package org.podium.film.encode.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.av.Inlay;
import org.podium.film.encode.av.Subtitles;
import org.podium.film.encode.output.CaptionFiles;
import org.podium.film.encode.output.CaptionPlaylists;
import org.podium.film.encode.output.ChapterFiles;
import org.podium.film.encode.output.ExternalVideoFile;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.output.Manifest;
import org.podium.film.encode.output.MasterPlaylist;
import org.podium.film.encode.output.MediaPlaylist;
import org.podium.film.encode.output.ThumbnailTrack;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.Rendition;
import org.podium.film.encode.thumbnail.SpriteSheets;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.process.FilmFiles;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Timeline;

/** Writes what lies beside the pictures: the captions before them, since they go into the MP4 too, the rest after. */
public final class Sidecars {
    private final FilmPlan plan;
    private final FilmOrder order;
    private final Path work;
    private final List<RecordingIssue> missing;
    private List<Captions> captions = List.of();

    Sidecars(FilmPlan plan, FilmOrder order, Path work, List<RecordingIssue> missing) {
        this.plan = plan;
        this.order = order;
        this.work = work;
        this.missing = missing;
    }

    /** Writes the recording's captions; answers what the MP4 has to carry. */
    Inlay captions(Path recording) {
        Timeline timeline = plan.timeline();
        captions = CaptionFiles.write(timeline.captions(), recording, work, missing);
        List<Subtitles> tracks = captions.stream()
                .map(own -> new Subtitles(own.language(), own.name(), CaptionFiles.lines(work.resolve(own.file()))))
                .toList();
        return new Inlay(timeline.title(), timeline.length(), timeline.chapters(), tracks);
    }

    /** Writes all else, once the pictures are there. */
    void finish(ThumbnailCapture capture) {
        Timeline timeline = plan.timeline();
        List<Manifest.Rendition> renditions = order.hls() ? playlists() : List.of(single());
        ChapterFiles.write(timeline.chapters(), timeline.length(), work);
        ExternalVideoFile.write(timeline.asides(), work);
        ThumbnailTrack.write(
                new ThumbnailTrack.Sheets(
                        capture.count(),
                        capture.intervalSeconds(),
                        SpriteSheets.COLUMNS,
                        SpriteSheets.PER_SHEET,
                        capture.size()),
                timeline.length(),
                work);
        Manifest manifest = new Manifest(
                timeline.title(),
                timeline.length(),
                order.layout().title(),
                renditions,
                timeline.chapters(),
                captions,
                missing);
        Folders.write(work.resolve(FilmFiles.MANIFEST), manifest.json(Folders.list(work)));
    }

    private List<Manifest.Rendition> playlists() {
        List<Manifest.Rendition> made = new ArrayList<>();
        for (Rendition rendition : plan.renditions()) {
            Path folder = work.resolve("hls").resolve(rendition.name());
            MediaPlaylist playlist = MediaPlaylist.read(folder);
            made.add(new Manifest.Rendition(
                    rendition.name(),
                    rendition.size(),
                    playlist.peakBits(),
                    playlist.meanBits(),
                    Folders.bytes(folder),
                    playlist.codecs()));
        }
        CaptionPlaylists.write(captions, plan.timeline().length(), work.resolve("hls"));
        Folders.write(
                work.resolve(FilmFiles.MASTER_PLAYLIST),
                MasterPlaylist.text(made, captions, plan.grid().ticksPerSecond()));
        return made;
    }

    private Manifest.Rendition single() {
        Rendition rendition = plan.renditions().getFirst();
        long bytes = work.resolve(FilmFiles.VIDEO).toFile().length();
        long bits =
                Math.round(bytes * 8 / Math.max(0.001, plan.timeline().length().toMillis() / 1000.0));
        return new Manifest.Rendition(rendition.name(), rendition.size(), bits, bits, bytes, "");
    }
}
