package org.podium.fakebbb.world;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The text tracks of all recordings: those published with the presentation, and those uploaded since. */
public final class Tracks {
    private final Map<String, List<Track>> uploaded = new HashMap<>();

    public synchronized List<Track> of(Recording recording) throws IOException {
        List<Track> all = new ArrayList<>();
        Optional<Path> folder = recording.format("presentation").flatMap(Format::folder);
        if (folder.isPresent()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.get(), "caption_*.vtt")) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    String lang = name.substring("caption_".length(), name.length() - ".vtt".length());
                    Locale locale = Locale.forLanguageTag(lang);
                    String label = locale.getDisplayLanguage(locale);
                    all.add(new Track("captions", lang, label, "live", Files.readString(file)));
                }
            }
        }
        all.addAll(uploaded.getOrDefault(recording.id(), List.of()));
        return all;
    }

    /** An uploaded track takes the place of an earlier upload in the same language. */
    public synchronized void upload(String recordId, Track track) {
        List<Track> tracks = uploaded.computeIfAbsent(recordId, _ -> new ArrayList<>());
        tracks.removeIf(old -> old.lang().equals(track.lang()) && old.kind().equals(track.kind()));
        tracks.add(track);
    }
}
