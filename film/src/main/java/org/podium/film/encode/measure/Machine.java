package org.podium.film.encode.measure;

import static org.bytedeco.ffmpeg.global.avutil.av_version_info;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine that figures come from. */
public final class Machine {
    private Machine() {}

    /** In one line. */
    public static String described() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s, %d processors, load %.1f, Java %s, FFmpeg %s",
                processor(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                System.getProperty("java.version"),
                av_version_info().getString());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException _) {
            return System.getProperty("os.arch");
        }
    }
}
