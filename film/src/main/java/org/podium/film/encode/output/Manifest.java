package org.podium.film.encode.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.podium.film.layout.Size;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.Chapter;
import org.podium.film.timeline.RecordingIssue;

/** What {@code film.json} tells of a film: the contract with whoever shows it. */
public record Manifest(
        String title,
        Duration length,
        String layout,
        List<Rendition> renditions,
        List<Chapter> chapters,
        List<Captions> captions,
        List<RecordingIssue> missing) {

    /** One size of the film; bandwidths in bits a second. */
    public record Rendition(String name, Size size, long bandwidth, long averageBandwidth, long bytes, String codecs) {}

    /** A file of the film's folder: path from there, size. */
    public record Item(String path, long bytes) {}

    /** The manifest as JSON, with the folder's files. */
    public String json(List<Item> files) {
        StringWriter text = new StringWriter();
        Folders.doing("write film.json", () -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
                json.writeStartObject();
                json.writeStringField("title", title);
                json.writeNumberField("duration", Times.seconds(length));
                json.writeStringField("layout", layout);
                renditions(json);
                files(json, files);
                ChapterFiles.array(json, "chapters", chapters, length);
                captions(json);
                json.writeArrayFieldStart("missing");
                for (RecordingIssue one : missing) {
                    json.writeStartObject();
                    json.writeStringField("kind", one.kind().code());
                    json.writeStringField("what", one.what());
                    json.writeNumberField("times", one.times());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            return text;
        });
        return text.toString();
    }

    private void renditions(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("renditions");
        for (Rendition rendition : renditions) {
            json.writeStartObject();
            json.writeStringField("name", rendition.name());
            json.writeNumberField("width", rendition.size().width());
            json.writeNumberField("height", rendition.size().height());
            json.writeNumberField("bandwidth", rendition.bandwidth());
            json.writeNumberField("averageBandwidth", rendition.averageBandwidth());
            json.writeNumberField("bytes", rendition.bytes());
            json.writeStringField("codecs", rendition.codecs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void files(JsonGenerator json, List<Item> files) throws IOException {
        json.writeArrayFieldStart("files");
        for (Item file : files) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeNumberField("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void captions(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("captions");
        for (Captions caption : captions) {
            json.writeStartObject();
            json.writeStringField("language", caption.language());
            json.writeStringField("name", caption.name());
            json.writeStringField("file", caption.file());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
