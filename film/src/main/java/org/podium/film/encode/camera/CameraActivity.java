package org.podium.film.encode.camera;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.podium.film.encode.av.frame.Luma;
import org.podium.film.encode.av.read.VideoReader;
import org.podium.film.encode.webcam.Cells;
import org.podium.film.encode.webcam.Light;
import org.podium.film.layout.Box;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Span;

/**
 * Who is in the picture of the webcams, and when nobody has a camera on. BBB publishes one picture of all webcams as long as the recording, white where there is
 * none; so a white picture is an empty one. Looks every few seconds, and closely only where it saw white. Most key frames
 * need not be decoded for that: a white one takes a few hundred bytes, one with people in it a hundred times more.
 */
public final class CameraActivity {
    private static final long STEP = 10_000_000;
    /** For less it is not worth to rearrange the film. */
    private static final long SHORTEST = 10_000_000;

    /** A key frame in so many bytes a pixel, or more, is not even: of a quarter million pixels that is 3 kB. */
    private static final double UNEVEN = 0.0125;
    /** How often it is looked at all the same, for who is in it. */
    private static final long CELLS_STEP = 2 * STEP;

    private static final int WHITE = 225;
    private static final int EACH_PIXELS = 8;

    private final VideoReader reader;
    private final long end;
    private final Cells cells = new Cells();

    private CameraActivity(VideoReader reader, Duration length) {
        this.reader = reader;
        this.end = length.toNanos() / 1000;
    }

    /**
     * What was seen of a file of webcams.
     *
     * @param nobody the stretches in which its picture is white, or all of it where it is always black; sorted, disjoint
     * @param cells where in the picture each webcam is, from when on; the first from the start; empty when there is no picture
     */
    public record Seen(List<Span> nobody, List<At<List<Box>>> cells) {
        public static final Seen NOTHING = new Seen(List.of(), List.of());

        public Seen {
            nobody = List.copyOf(nobody);
            cells = List.copyOf(cells);
        }
    }

    /** The stretches of a film of a length in which nobody has a camera on. */
    public static List<Span> of(Path cameras, Duration length) {
        return look(cameras, length).nobody();
    }

    /** Looks through a file for as long as the film is. */
    public static Seen look(Path cameras, Duration length) {
        return VideoReader.open(cameras)
                .map(opened -> {
                    try (VideoReader reader = opened) {
                        return new CameraActivity(reader, length).seen();
                    }
                })
                .orElse(Seen.NOTHING);
    }

    private Seen seen() {
        List<Span> white = stretches();
        boolean nothing = cells.allBlack() && end > 0;
        return new Seen(nothing ? List.of(new Span(Duration.ZERO, time(end))) : white, changes());
    }

    private List<At<List<Box>>> changes() {
        List<At<List<Box>>> changes = new ArrayList<>();
        for (Cells.Change change : cells.changes()) {
            long from = changes.isEmpty() ? 0 : greatestChange(change.after(), change.until());
            changes.add(new At<>(time(from), change.boxes()));
        }
        return changes;
    }

    /** When somebody came or went: BBB cuts there. */
    private long greatestChange(long after, long until) {
        reader.seek(after);
        Light before = null;
        double greatest = -1;
        long found = until;
        while (reader.next().orElse(end) <= until) {
            long now = reader.next().getAsLong();
            reader.step();
            Light light = new Luma(reader.shown().orElseThrow()).light();
            double change = before == null || now <= after ? -1 : light.difference(before);
            if (change > greatest) {
                greatest = change;
                found = now;
            }
            before = light;
        }
        return found;
    }

    private List<Span> stretches() {
        List<Span> found = new ArrayList<>();
        long after = 0;
        OptionalLong looked = OptionalLong.empty();
        for (long moment = 0; moment < end; moment += STEP) {
            OptionalLong key = reader.seekKey(moment);
            boolean again = key.isPresent() && key.equals(looked);
            boolean uneven = moment % CELLS_STEP >= STEP && reader.nextBytesPerPixel() >= UNEVEN;
            long shown = again || uneven ? moment : reader.next().orElse(moment);
            if (again || uneven || !reader.step() || !isWhite()) {
                reader.shown().ifPresent(frame -> cells.look(new Luma(frame).light(), shown));
                looked = key;
                after = moment;
                continue;
            }
            long from = beginning(after, moment);
            long to = ending();
            if (to - from >= SHORTEST) {
                found.add(new Span(time(from), time(to)));
            }
            moment = Math.max(moment, to - STEP + 1);
            after = to;
        }
        return found;
    }

    /** Where the white begins that is still there at a moment. */
    private long beginning(long after, long moment) {
        reader.seek(after);
        long from = -1;
        while (reader.next().orElse(end) <= moment) {
            long now = reader.next().getAsLong();
            reader.step();
            from = !isWhite() ? -1 : from < 0 ? now : from;
        }
        return from < 0 ? moment : after == 0 && from < STEP / 100 ? 0 : from;
    }

    /** Where it ends. */
    private long ending() {
        while (reader.next().isPresent()) {
            long now = reader.next().getAsLong();
            reader.step();
            if (!isWhite()) {
                return Math.min(now, end);
            }
        }
        return end;
    }

    private boolean isWhite() {
        return reader.shown().filter(CameraActivity::isWhite).isPresent();
    }

    private static boolean isWhite(AVFrame frame) {
        Luma luma = new Luma(frame);
        for (int y = 0; y < frame.height(); y += EACH_PIXELS) {
            byte[] line = luma.line(y);
            for (int x = 0; x < line.length; x += EACH_PIXELS) {
                if ((line[x] & 255) < WHITE) {
                    return false;
                }
            }
        }
        return frame.height() > 0;
    }

    private static Duration time(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
