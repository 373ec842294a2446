package org.podium.film.encode.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.podium.film.encode.av.Subtitles;
import org.podium.film.process.FilmFiles;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.RecordingIssue;

/** Takes over the recording's captions: read, made safe, and written anew as {@code captions-<language>.vtt}. */
public final class CaptionFiles {
    private static final long MOST_BYTES = 8_000_000;

    private CaptionFiles() {}

    /** Writes each that can be read; answers those with the names of the new files. */
    public static List<Captions> write(List<Captions> all, Path recording, Path folder, List<RecordingIssue> missing) {
        List<Captions> written = new ArrayList<>();
        Set<String> languages = new HashSet<>();
        for (Captions captions : all) {
            String language = captions.language().replace('_', '-').replaceAll("[^A-Za-z0-9-]", "");
            Path file = recording.resolve(captions.file());
            if (language.isEmpty() || language.length() > 35 || !languages.add(language.toLowerCase(Locale.ROOT))) {
                missing.add(new RecordingIssue(RecordingIssue.Kind.CAPTIONS, captions.name()));
            } else if (!Files.isRegularFile(file) || file.toFile().length() > MOST_BYTES) {
                missing.add(new RecordingIssue(RecordingIssue.Kind.CAPTIONS, language));
            } else {
                String name = FilmFiles.captions(language);
                Folders.write(folder.resolve(name), Cues.text(Cues.read(content(file))));
                written.add(new Captions(language, captions.name(), name));
            }
        }
        return written;
    }

    /** The lines of a file that was written here, to be carried by the MP4. */
    public static List<Subtitles.Line> lines(Path file) {
        return Cues.read(content(file)).stream()
                .map(cue -> new Subtitles.Line(cue.start(), cue.end(), cue.text()))
                .toList();
    }

    private static String content(Path file) {
        return Folders.doing("read captions", () -> new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
