package org.podium.fakebbb.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.world.Recording;

/**
 * The metadata.xml of a recording whose files are an invented lecture's: the lecture's own, with this recording's ids,
 * name, times and server in it, so that one lecture can be held many times.
 */
final class OwnMetadata {
    private OwnMetadata() {}

    static Answer of(Path file, Path folder, Recording recording, String base) throws IOException {
        String text = Files.readString(file)
                .replace(folder.getFileName().toString(), recording.id())
                .replaceAll("https?://[^/<]+/(?=presentation/|playback/)", quoted(base + "/"));
        text = element(
                text, "start_time", String.valueOf(recording.held().created().toEpochMilli()));
        text = element(text, "end_time", String.valueOf(recording.ended().toEpochMilli()));
        text = element(text, "participants", String.valueOf(recording.participants()));
        text = element(text, "meetingId", escape(recording.held().meetingId()));
        text = element(text, "meetingName", escape(recording.held().name()));
        text = attribute(text, "externalId", escape(recording.held().meetingId()));
        return Answer.of(
                200, "text/xml", attribute(text, "name", escape(recording.held().name())));
    }

    private static String element(String text, String name, String value) {
        return text.replaceFirst("<" + name + ">[^<]*<", quoted("<" + name + ">" + value + "<"));
    }

    private static String attribute(String text, String name, String value) {
        return text.replaceFirst(" " + name + "=\"[^\"]*\"", quoted(" " + name + "=\"" + value + "\""));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
