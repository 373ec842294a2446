package org.podium.film.encode.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.podium.film.process.FilmFiles;
import org.podium.film.timeline.Aside;
import org.podium.film.timeline.Site;

/** Where videos of other sites were shown, for a page to link to them ({@code elsewhere.json}): only what is fit to be a link. */
public final class ExternalVideoFile {
    private static final int MOST = 200;

    private ExternalVideoFile() {}

    /** Writes the file; none when there is nothing to link to. */
    public static void write(List<Aside> asides, Path folder) {
        List<Aside.ExternalVideo> videos = asides.stream()
                .filter(Aside.ExternalVideo.class::isInstance)
                .map(Aside.ExternalVideo.class::cast)
                .filter(video -> Site.link(video.address()).isPresent())
                .limit(MOST)
                .toList();
        if (!videos.isEmpty()) {
            Folders.write(folder.resolve(FilmFiles.EXTERNAL_VIDEOS), json(videos));
        }
    }

    private static String json(List<Aside.ExternalVideo> videos) {
        StringWriter text = new StringWriter();
        return Folders.doing("write elsewhere.json", () -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
                json.writeStartArray();
                for (Aside.ExternalVideo video : videos) {
                    json.writeStartObject();
                    json.writeNumberField("start", Times.seconds(video.time()));
                    json.writeStringField("site", Site.name(video.address()));
                    json.writeStringField("address", video.address());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            return text.toString();
        });
    }
}
