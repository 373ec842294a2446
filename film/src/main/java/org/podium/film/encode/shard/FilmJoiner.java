package org.podium.film.encode.shard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.write.PacketReader;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.FilmSource;
import org.podium.film.encode.plan.Rendition;
import org.podium.film.encode.plan.Shard;
import org.podium.film.encode.progress.EncodeContext;
import org.podium.film.encode.progress.ProgressTracker;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.encode.progress.RenderListener.Stage;
import org.podium.film.encode.run.Assembly;
import org.podium.film.encode.run.AtomicFolder;
import org.podium.film.encode.run.RenderSession;
import org.podium.film.encode.run.SoundTrack;
import org.podium.film.encode.thumbnail.ThumbnailCapture;
import org.podium.film.picture.AreaPainter;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;
import org.podium.film.timeline.Timeline;

/** Makes a film of the shards that several processes encoded. Nothing is encoded anew. */
public final class FilmJoiner {
    private final FilmSource source;

    /**
     * @param recording the same folder that the shards were made from, or a copy
     * @param painter as they were made with
     */
    public FilmJoiner(Timeline timeline, Path recording, AreaPainter painter) {
        source = new FilmSource(timeline, recording, painter);
    }

    /** Joins the folders of all shards, in whatever order they are given; refuses any that do not belong together. */
    public void join(List<Path> folders, Path target, RenderListener listener) {
        AtomicFolder.write(target, listener, work -> {
            fill(work, folders, listener);
            return target;
        });
    }

    private void fill(Path work, List<Path> folders, RenderListener listener) {
        TreeMap<Integer, Path> shards = new TreeMap<>();
        List<ShardManifest> notes = new ArrayList<>();
        for (Path folder : folders) {
            ShardManifest note = ShardManifest.open(folder);
            AtomicFolder.throwIfCancelled(listener);
            notes.add(note);
            if (shards.put(note.shard().number(), folder) != null) {
                throw refused("part " + note.shard() + " is there twice");
            }
        }
        FilmOrder order = notes.getFirst().order();
        RenderSession session = RenderSession.joining(source, order, work);
        FilmPlan plan = session.plan();
        check(notes, shards, ShardManifest.of(notes.getFirst().shard(), order, plan));
        session.requireSpace(order.hls(), 1);
        Assembly.Output output = session.output(false);
        Optional<KeptSound> sound = sound(session, shards.firstEntry().getValue());
        ThumbnailCapture capture = ThumbnailCapture.whole(plan, work);
        try (Assembly assembly = session.assembly(output, sound)) {
            long from = 0;
            for (Path folder : shards.values()) {
                from = pass(plan, folder, from, assembly);
                capture.adopt(folder);
                AtomicFolder.throwIfCancelled(listener);
                listener.progress(Stage.FINISHING, ProgressTracker.ENCODING * from / plan.end());
            }
            if (from != plan.end()) {
                throw refused("the parts do not reach the end of the film");
            }
            assembly.finish(listener);
        }
        session.writeSidecars(capture);
    }

    private static void check(List<ShardManifest> notes, Map<Integer, Path> shards, ShardManifest ours) {
        int of = ours.shard().of();
        for (ShardManifest note : notes) {
            if (!note.print().equals(ours.print())) {
                throw refused(
                        "part " + note.shard() + " is not of this recording, was ordered otherwise, or was made by"
                                + " another version of the encoder");
            }
            if (note.shard().of() != of) {
                throw refused("parts of " + of + " and of " + note.shard().of() + " do not make a film");
            }
        }
        for (int number = 1; number <= of; number++) {
            if (!shards.containsKey(number)) {
                throw refused("part " + new Shard(number, of) + " is missing");
            }
        }
    }

    /** Opened as it was for encoding it, since a muxer must know how it is coded. */
    private static Optional<KeptSound> sound(RenderSession session, Path first) {
        Optional<SoundTrack> like = session.sound(EncodeContext.unwatched(session.plan()));
        Path file = ShardWriter.sound(first);
        if (like.isPresent() != Files.exists(file)) {
            like.ifPresent(SoundTrack::close);
            throw refused("part 1 " + (like.isPresent() ? "lacks the sound" : "has a sound that the recording lacks"));
        }
        return like.map(track -> new KeptSound(file, track, session.plan().grid()));
    }

    /** Hands a shard's chunks on; answers where it ends. */
    private static long pass(FilmPlan plan, Path folder, long begin, Assembly assembly) {
        List<PacketReader> files = new ArrayList<>();
        try {
            for (Rendition rendition : plan.renditions()) {
                files.add(PacketReader.open(ShardWriter.pictures(folder, rendition)));
            }
            long from = begin;
            for (Optional<FilmPlan.Chunk> part = next(files, from, assembly);
                    part.isPresent();
                    part = next(files, from, assembly)) {
                from = part.get().to();
            }
            return from;
        } finally {
            files.forEach(PacketReader::close);
        }
    }

    private static Optional<FilmPlan.Chunk> next(List<PacketReader> files, long from, Assembly assembly) {
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
        FilmPlan.Chunk part = new FilmPlan.Chunk(from, to.getAsLong());
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
