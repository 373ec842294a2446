package org.podium.film.encode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.podium.film.encode.Watch.Stage;
import org.podium.film.encode.av.PacketReader;
import org.podium.film.encode.av.Packets;
import org.podium.film.picture.AreaPainter;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.timeline.RecordingIssue;
import org.podium.film.timeline.Timeline;

/** Makes a film of the shares that several processes encoded. Nothing is encoded anew. */
public final class FilmJoiner {
    private final Timeline timeline;
    private final Path recording;
    private final AreaPainter painter;

    /**
     * @param recording the same folder that the shares were made from, or a copy
     * @param painter as they were made with
     */
    public FilmJoiner(Timeline timeline, Path recording, AreaPainter painter) {
        this.timeline = timeline;
        this.recording = recording;
        this.painter = painter;
    }

    /** Joins the folders of all shares, in whatever order they are given; refuses any that do not belong together. */
    public void join(List<Path> folders, Path target, Watch watch) {
        Workshop.make(target, watch, work -> {
            fill(work, folders, watch);
            return target;
        });
    }

    private void fill(Path work, List<Path> folders, Watch watch) {
        TreeMap<Integer, Path> shares = new TreeMap<>();
        List<ShareNote> notes = new ArrayList<>();
        for (Path folder : folders) {
            ShareNote note = ShareNote.open(folder);
            Workshop.goOn(watch);
            notes.add(note);
            if (shares.put(note.share().number(), folder) != null) {
                throw refused("part " + note.share() + " is there twice");
            }
        }
        FilmOrder order = notes.getFirst().order();
        List<RecordingIssue> missing = new ArrayList<>(timeline.missing());
        FilmPlan plan = Preparation.plan(new Source(timeline, recording, painter), order, missing);
        check(notes, shares, ShareNote.of(notes.getFirst().share(), order, plan));
        Space.demand(Space.expected(plan, order.hls()), work);
        Sidecars sidecars = new Sidecars(plan, order, work, missing);
        Assembly.Output output = new Assembly.Output(work, order.hls(), sidecars.captions(recording), false);
        Optional<KeptSound> sound = sound(plan, shares.firstEntry().getValue(), missing);
        Shots shots = Shots.whole(plan, work);
        try (Assembly assembly = new Assembly(plan, output, sound, Crew.shapes(plan, order.coding()))) {
            long from = 0;
            for (Path folder : shares.values()) {
                from = pass(plan, folder, from, assembly);
                shots.adopt(folder);
                Workshop.goOn(watch);
                watch.progress(Stage.FINISHING, Odometer.ENCODING * from / plan.end());
            }
            if (from != plan.end()) {
                throw refused("the parts do not reach the end of the film");
            }
            assembly.finish(watch);
        }
        sidecars.finish(shots);
    }

    private static void check(List<ShareNote> notes, Map<Integer, Path> shares, ShareNote ours) {
        int of = ours.share().of();
        for (ShareNote note : notes) {
            if (!note.print().equals(ours.print())) {
                throw refused(
                        "part " + note.share() + " is not of this recording, was ordered otherwise, or was made by"
                                + " another version of the encoder");
            }
            if (note.share().of() != of) {
                throw refused("parts of " + of + " and of " + note.share().of() + " do not make a film");
            }
        }
        for (int number = 1; number <= of; number++) {
            if (!shares.containsKey(number)) {
                throw refused("part " + new Share(number, of) + " is missing");
            }
        }
    }

    /** Opened as it was for encoding it, since a muxer must know how it is coded. */
    private Optional<KeptSound> sound(FilmPlan plan, Path first, List<RecordingIssue> missing) {
        Optional<SoundTrack> like = Preparation.sound(timeline, recording, Gauges.unwatched(plan), missing);
        Path file = ShareWriter.sound(first);
        if (like.isPresent() != Files.exists(file)) {
            like.ifPresent(SoundTrack::close);
            throw refused("part 1 " + (like.isPresent() ? "lacks the sound" : "has a sound that the recording lacks"));
        }
        return like.map(track -> new KeptSound(file, track, plan.grid()));
    }

    /** Hands a share's parts on; answers where it ends. */
    private static long pass(FilmPlan plan, Path folder, long begin, Assembly assembly) {
        List<PacketReader> files = new ArrayList<>();
        try {
            for (Rendition rendition : plan.renditions()) {
                files.add(PacketReader.open(ShareWriter.pictures(folder, rendition)));
            }
            long from = begin;
            for (Optional<FilmPlan.Part> part = next(files, from, assembly);
                    part.isPresent();
                    part = next(files, from, assembly)) {
                from = part.get().to();
            }
            return from;
        } finally {
            files.forEach(PacketReader::close);
        }
    }

    private static Optional<FilmPlan.Part> next(List<PacketReader> files, long from, Assembly assembly) {
        List<Packets> packets = new ArrayList<>();
        OptionalLong to = OptionalLong.empty();
        for (PacketReader file : files) {
            Packets own = new Packets();
            packets.add(own);
            OptionalLong end = file.next(own);
            if (packets.size() > 1 && !end.equals(to)) {
                throw refused("the sizes of a part do not end together");
            }
            to = end;
        }
        if (to.isEmpty()) {
            return Optional.empty();
        }
        FilmPlan.Part part = new FilmPlan.Part(from, to.getAsLong());
        if (part.to() <= from || packets.getFirst().first().orElse(from) != from) {
            throw refused("a part does not begin where the one before it ends");
        }
        assembly.prepare(part);
        assembly.take(part, packets);
        return Optional.of(part);
    }

    private static FilmFailure refused(String why) {
        return new FilmFailure(FailureScope.THIS_WORKER, "cannot join: " + why);
    }
}
