package org.podium.fakebbb.lecture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.podium.fakebbb.lecture.publish.FinishedVideo;
import org.podium.fakebbb.lecture.script.Course;
import org.podium.fakebbb.lecture.script.Script;

/**
 * A lecture whose published files lie in a folder.
 *
 * @param folder its name is the recording's id
 * @param bytes of all its files
 */
public record Lecture(Script script, Path folder, long bytes) {
    public Course course() {
        return script.course();
    }

    public Duration length() {
        return Duration.ofMillis(Math.round(script.seconds() * 1000));
    }

    /**
     * Publishes the lecture as one finished video too, as servers with BBB's {@code video} format do.
     *
     * @param parent the folder for it lies there, named by the recording's id
     */
    public Path finishedVideo(Path parent) throws IOException {
        Path video = parent.resolve(String.valueOf(folder.getFileName()));
        FinishedVideo.publish(script, folder, video);
        return video;
    }

    /**
     * When a flash in the cameras and a click in the sound fall on the same moment: near the start, in the middle, near
     * the end. The flash lasts two frames of the cameras, the click is loudest at its first sample.
     */
    public List<Duration> claps() {
        return script.claps().stream()
                .map(at -> Duration.ofMillis(Math.round(at * 1000)))
                .toList();
    }

    /** The thumbnails' paths below the folder; BBB offers up to three. */
    public List<String> thumbnails() {
        return IntStream.rangeClosed(1, Math.min(3, script.deck().slides().size()))
                .mapToObj(page -> "presentation/" + script.deck().id() + "/thumbnails/thumb-" + page + ".png")
                .toList();
    }
}
