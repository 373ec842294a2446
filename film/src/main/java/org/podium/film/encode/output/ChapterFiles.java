package org.podium.film.encode.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.podium.film.process.FilmFiles;
import org.podium.film.timeline.Chapter;

/** Chapters for players ({@code chapters.vtt}), and with the text of their slides for search ({@code chapters.json}). */
public final class ChapterFiles {
    private ChapterFiles() {}

    /** Writes both files; none when there are no chapters. */
    public static void write(List<Chapter> chapters, Duration length, Path folder) {
        if (!chapters.isEmpty()) {
            Folders.write(folder.resolve(FilmFiles.CHAPTERS), vtt(chapters, length));
            Folders.write(folder.resolve("chapters.json"), json(chapters, length));
        }
    }

    static String vtt(List<Chapter> chapters, Duration length) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            text.append('\n').append(Times.vtt(chapter.start())).append(" --> ");
            text.append(Times.vtt(end(chapters, i, length))).append('\n');
            text.append(VttText.line(chapter.title())).append('\n');
        }
        return text.toString();
    }

    static void array(JsonGenerator json, String name, List<Chapter> chapters, Duration length) throws IOException {
        json.writeArrayFieldStart(name);
        for (int i = 0; i < chapters.size(); i++) {
            json.writeStartObject();
            json.writeNumberField("start", Times.seconds(chapters.get(i).start()));
            json.writeNumberField("end", Times.seconds(end(chapters, i, length)));
            json.writeStringField("title", chapters.get(i).title());
            json.writeStringField("text", chapters.get(i).text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String json(List<Chapter> chapters, Duration length) {
        StringWriter text = new StringWriter();
        return Folders.doing("write chapters.json", () -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
                json.writeStartObject();
                array(json, "chapters", chapters, length);
                json.writeEndObject();
            }
            return text.toString();
        });
    }

    private static Duration end(List<Chapter> chapters, int index, Duration length) {
        return index + 1 < chapters.size() ? chapters.get(index + 1).start() : length;
    }
}
