package org.podium.film.encode.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.podium.film.encode.av.frame.RawFile;
import org.podium.film.encode.av.read.AudioProbe;
import org.podium.film.encode.av.read.AudioReader;
import org.podium.film.encode.av.write.AudioEncoder;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmOrder;
import org.podium.film.encode.plan.FilmPlan;
import org.podium.film.encode.plan.FilmPlanner;
import org.podium.film.encode.plan.FilmSource;
import org.podium.film.encode.plan.Rendition;
import org.podium.film.encode.run.FilmMaker;
import org.podium.film.layout.Size;
import org.podium.film.picture.AreaPainter;
import org.podium.film.timeline.Timeline;

/**
 * The bare encode, by others: the composed pictures and the sound of a film go through pipes to the FFmpeg program, which
 * encodes them with the same settings in processes of its own, one a size and one for the sound.
 */
public final class BareEncode {
    private final Timeline timeline;
    private final Path recording;
    private final AreaPainter painter;

    /** Of the film that {@link FilmMaker} would make of the same. */
    public BareEncode(Timeline timeline, Path recording, AreaPainter painter) {
        this.timeline = timeline;
        this.recording = recording;
        this.painter = painter;
    }

    /** What they took together: the processor time of those processes, whose reading from the pipe is in it. */
    public Duration run(FilmOrder order, Path folder) throws IOException, InterruptedException {
        Folders.remove(folder);
        Folders.create(folder);
        FilmPlan plan = FilmPlanner.plan(new FilmSource(timeline, recording, painter), order, new ArrayList<>());
        Optional<Path> heard = timeline.media().heard().map(recording::resolve);
        boolean mono = heard.isEmpty() || AudioProbe.soundsMono(heard.get(), timeline.length());
        try (Crowd crowd = new Crowd()) {
            RawPictures pictures = new RawPictures(plan, painter, folder);
            FilmPlan.Chunk whole = new FilmPlan.Chunk(0, plan.end());
            Map<Size, RawFile> pipes = new TreeMap<>((a, b) -> Integer.compare(b.width(), a.width()));
            for (Rendition rendition : plan.renditions()) {
                Path pipe = crowd.pipe(folder.resolve(rendition.name() + ".nut"));
                Path film = folder.resolve(rendition.name() + ".mp4");
                crowd.start(
                        FfmpegWords.pictures(pipe, FfmpegWords.x264(order.coding(), pictures.keys(whole)), film), pipe);
                pipes.put(rendition.size(), pictures.open(pipe, rendition.size()));
            }
            pictures.pour(whole, pipes);
            pipes.values().forEach(RawFile::close);
            if (heard.isPresent()) {
                Path pipe = crowd.pipe(folder.resolve("sound.raw"));
                crowd.start(FfmpegWords.sound(pipe, mono, folder.resolve("sound.m4a")), pipe);
                pour(heard.get(), mono, pipe);
            }
            return crowd.processor();
        } finally {
            Folders.remove(folder);
        }
    }

    private void pour(Path file, boolean mono, Path pipe) throws IOException {
        float[] left = new float[AudioEncoder.BLOCK];
        float[] right = new float[AudioEncoder.BLOCK];
        long rest = Math.round(timeline.length().toNanos() / 1e9 * AudioEncoder.RATE);
        try (AudioReader reader = AudioReader.open(file).orElseThrow();
                OutputStream output = Files.newOutputStream(pipe)) {
            for (int count; rest > 0; rest -= count) {
                count = (int) Math.min(AudioEncoder.BLOCK, rest);
                reader.read(left, right, count);
                ByteBuffer bytes = ByteBuffer.allocate(2 * Float.BYTES * count).order(ByteOrder.LITTLE_ENDIAN);
                for (int i = 0; i < count; i++) {
                    bytes.putFloat(mono ? (left[i] + right[i]) / 2 : left[i]);
                    if (!mono) {
                        bytes.putFloat(right[i]);
                    }
                }
                output.write(bytes.array(), 0, bytes.position());
            }
        }
    }
}
