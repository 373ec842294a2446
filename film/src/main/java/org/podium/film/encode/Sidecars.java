package org.podium.film.encode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.out.CaptionFiles;
import org.podium.film.encode.out.ChapterFiles;
import org.podium.film.encode.out.Folders;
import org.podium.film.encode.out.Manifest;
import org.podium.film.encode.out.MasterPlaylist;
import org.podium.film.encode.out.MediaPlaylist;
import org.podium.film.encode.out.ThumbnailTrack;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.Timeline;

/** Writes what lies beside the pictures once they are done. */
final class Sidecars {
    private Sidecars() {}

    static void write(FilmPlan plan, FilmOrder order, Path recording, Path work, Shots shots, List<String> warnings) {
        Timeline timeline = plan.timeline();
        List<Manifest.Rendition> renditions = order.hls() ? playlists(plan, work) : List.of(single(plan, work));
        ChapterFiles.write(timeline.chapters(), timeline.length(), work);
        List<Captions> captions = CaptionFiles.write(timeline.captions(), recording, work, warnings);
        ThumbnailTrack.write(
                new ThumbnailTrack.Sheets(
                        shots.count(), shots.intervalSeconds(), Shots.COLUMNS, Shots.PER_SHEET, shots.size()),
                timeline.length(),
                work);
        Manifest manifest = new Manifest(
                timeline.title(),
                timeline.length(),
                order.layout().title(),
                renditions,
                timeline.chapters(),
                captions,
                warnings);
        Folders.write(work.resolve("film.json"), manifest.json(Folders.list(work)));
    }

    private static List<Manifest.Rendition> playlists(FilmPlan plan, Path work) {
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
        Folders.write(
                work.resolve("hls").resolve("master.m3u8"),
                MasterPlaylist.text(made, plan.grid().ticksPerSecond()));
        return made;
    }

    private static Manifest.Rendition single(FilmPlan plan, Path work) {
        Rendition rendition = plan.renditions().getFirst();
        long bytes = work.resolve("video.mp4").toFile().length();
        long bits =
                Math.round(bytes * 8 / Math.max(0.001, plan.timeline().length().toMillis() / 1000.0));
        return new Manifest.Rendition(rendition.name(), rendition.size(), bits, bits, bytes, "");
    }
}
