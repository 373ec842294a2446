package org.podium.fakebbb.lecture.publish;

import static org.podium.fakebbb.lecture.publish.Text.escape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.podium.fakebbb.lecture.script.Course;
import org.podium.fakebbb.lecture.script.Script;

/** The one file that is sure to exist: metadata.xml, written last since it tells the size of all others. */
record Metadata(Script script) {
    private static final String SERVER = "http://bbb.example.org";
    /** The meeting was open for some time before and after what was recorded. */
    private static final int UNRECORDED_SECONDS = 38;

    void write(Path folder) throws IOException {
        Course course = script.course();
        Instant created = course.held().created();
        long end = created.plusSeconds((long) script.seconds() + UNRECORDED_SECONDS)
                .toEpochMilli();
        String id = course.recordId();
        String title = escape(course.title());
        String text = """
            <recording>
              <id>%1$s</id>
              <state>published</state>
              <published>true</published>
              <start_time>%2$d</start_time>
              <end_time>%3$d</end_time>
              <participants>%4$d</participants>
              <meeting id="%1$s" externalId="%5$s" name="%6$s" breakout="false"/>
              <meta>
                <bbb-origin>Pod</bbb-origin>
                <bbb-origin-server-name>pod.example.org</bbb-origin-server-name>
                <meetingId>%5$s</meetingId>
                <meetingName>%6$s</meetingName>
                <isBreakout>false</isBreakout>
              </meta>
              <playback>
                <format>presentation</format>
                <link>%7$s/playback/presentation/2.3/%1$s</link>
                <processing_time>5321</processing_time>
                <duration>%8$d</duration>
                <size>%9$d</size>
                <extensions><preview><images>%10$s</images></preview></extensions>
              </playback>
              <raw_size>%11$d</raw_size>
            </recording>
            """.formatted(
                        id,
                        created.toEpochMilli(),
                        end,
                        course.held().people(),
                        course.room(),
                        title,
                        SERVER,
                        Math.round(script.seconds() * 1000),
                        size(folder),
                        preview(id),
                        4 * size(folder));
        Files.writeString(folder.resolve("metadata.xml"), text);
    }

    private String preview(String id) {
        StringBuilder images = new StringBuilder();
        for (int page = 1; page <= Math.min(3, script.deck().slides().size()); page++) {
            images.append("<image width=\"176\" height=\"99\" alt=\"")
                    .append(escape(script.deck().page(page).title()))
                    .append("\">")
                    .append(SERVER + "/presentation/" + id + "/presentation/")
                    .append(script.deck().id())
                    .append("/thumbnails/thumb-")
                    .append(page)
                    .append(".png</image>");
        }
        return images.toString();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
