package org.podium.server.retention;

import java.util.UUID;
import org.podium.server.library.VideoId;
import org.podium.server.notification.IncidentWords;
import org.podium.server.recording.RecordingId;

/** Something that goes by rule. */
sealed interface Removal {
    /** BBB is told to delete a recording. */
    record OfRecording(RecordingId id, String server, String recordId, String name, boolean onlyCopy)
            implements Removal {}

    /** A video goes to the trash. */
    record OfVideo(VideoId id, RecordingId recording, String title) implements Removal {}

    /** A folder that no video uses. */
    record OfFolder(String name, UUID conversion) implements Removal {}

    /** A file that a process which was killed had begun, below the data folder. */
    record OfFile(String name) implements Removal {}

    /** Rows of the database. */
    record OfRows(CleanupFacts.Rows rows) implements Removal {}

    /** A line for people. */
    default String text() {
        return switch (this) {
            case OfRecording(var _, var server, var recordId, var name, var onlyCopy) ->
                "recording " + recordId + " on " + server + " (" + name + ")" + (onlyCopy ? ", THE ONLY COPY" : "");
            case OfVideo(var id, var _, var title) -> "video " + id + " (" + title + "), to the trash";
            case OfFolder(var name, var _) -> "folder videos/" + name;
            case OfFile(var name) -> "file " + name;
            case OfRows(var rows) ->
                rows.count() + " " + rows.kind().name().toLowerCase(java.util.Locale.ROOT) + " before " + rows.before();
        };
    }

    /** The thing, as a word that {@code IncidentWords} puts into the language of a mail or a page. */
    default String word() {
        return switch (this) {
            case OfRecording(var _, var server, var recordId, var name, var _) ->
                words("recording", recordId, server, name);
            case OfVideo(var id, var _, var title) -> words("video", id.toString(), title);
            case OfFolder(var name, var _) -> words("folder", "videos/" + name);
            case OfFile(var name) -> words("file", name);
            case OfRows _ -> words("rows");
        };
    }

    private static String words(String kind, String... details) {
        return IncidentWords.keyed("thing." + kind, (Object[]) details);
    }
}
