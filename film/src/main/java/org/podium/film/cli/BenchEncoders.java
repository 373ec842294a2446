package org.podium.film.cli;

import static org.podium.film.cli.Figures.seconds;
import static org.podium.film.cli.Figures.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.av.write.VideoSettings;
import org.podium.film.encode.measure.Coding;
import org.podium.film.encode.measure.Encoded;
import org.podium.film.encode.measure.Footage;
import org.podium.film.encode.measure.Rivals;
import org.podium.film.encode.measure.SameLikeness;
import org.podium.film.encode.output.Folders;
import org.podium.film.encode.plan.FilmOrder;

/**
 * Prints what several encoders make of the same composed pictures, and what each needs beside x264 {@code veryfast} with
 * nothing else set, at the same SSIM.
 */
record BenchEncoders(PrintWriter out, Duration length, int times) {
    private static final String LINE = "%-36s %10s %9s %8s %8s %8s%n";
    /** Around what our settings come out at. */
    private static final int[] QUALITIES = {21, 24, 27};

    void table(Bench bench) throws IOException, InterruptedException {
        FilmOrder order = FilmOrder.usual().mp4Only();
        table(bench, bench.hasCameras() ? "with cameras" : "no cameras there", order);
        if (bench.hasCameras()) {
            table(bench, "without cameras", order.withoutCameras());
        }
    }

    private void table(Bench bench, String title, FilmOrder order) throws IOException, InterruptedException {
        Path folder = bench.work().resolve("footage");
        try {
            Footage footage = bench.footage(order, length, folder);
            Path raw = folder.resolve("pictures.nut");
            Rivals rivals = Rivals.of(raw, footage.keep(raw), times);
            out.printf(
                    "%n%s, %s: %d pictures of %.0f s%n",
                    bench.recording().getFileName(), title, rivals.count(), seconds(footage.length()));
            out.printf(LINE, "encoder", "processor", "size", "SSIM", "x time", "x size");
            rows(footage, rivals);
        } finally {
            Folders.remove(folder);
        }
    }

    private void rows(Footage footage, Rivals rivals) throws IOException, InterruptedException {
        List<Encoded> plain = new ArrayList<>();
        List<Encoded> keyed = new ArrayList<>();
        for (int quality : QUALITIES) {
            plain.add(rivals.encode(Coding.plain(quality)));
            keyed.add(rivals.encode(Coding.x264(
                    "the same, our key frames, crf " + quality, VideoSettings.veryfast(quality), footage.keys())));
        }
        plain.forEach(one -> line(one, plain));
        keyed.forEach(one -> line(one, plain));
        for (Coding coding : Coding.others()) {
            line(rivals.encode(coding), plain);
        }
        line(rivals.encode(Coding.x264("ours, by the program", VideoSettings.USUAL, footage.keys())), plain);
        line(own(footage, rivals, "ours, told nothing", VideoSettings.USUAL.withoutHints()), plain);
        Encoded ours = own(footage, rivals, "ours, told what changed", VideoSettings.USUAL);
        line(ours, plain);
        out.println(text("Not counted: reading the pictures, %.2f s.", seconds(rivals.reading())));
        conclude("x264 veryfast", SameLikeness.of(ours, plain));
        conclude("x264 veryfast with our key frames, which HLS needs,", SameLikeness.of(ours, keyed));
    }

    private static Encoded own(Footage footage, Rivals rivals, String name, VideoSettings settings)
            throws IOException, InterruptedException {
        return rivals.judged(name, rivals.least(() -> footage.encode(settings)), footage.film());
    }

    private void line(Encoded encoded, List<Encoded> plain) {
        SameLikeness beside = SameLikeness.of(encoded, plain);
        String sign = beside.within() ? "%.2f" : "%.2f *";
        out.printf(
                LINE,
                encoded.name(),
                text("%.2f s", seconds(encoded.processor())),
                text("%.2f MB", encoded.bytes() / 1e6),
                text("%.4f", encoded.ssim()),
                text(sign, beside.time()),
                text(sign, beside.size()));
        out.flush();
    }

    private void conclude(String other, SameLikeness ours) {
        out.println("Our encode beside " + other + " at the same SSIM" + (ours.within() ? "" : ", drawn on") + ": "
                + text("%.2f of the time, ", ours.time()) + text("%.2f of the size.", ours.size()));
        out.flush();
    }
}
