package org.podium.film.process;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the files of a film lie, from its folder on, and what lies beside that folder while it is made. */
public final class FilmFiles {
    /** What the film is: length, sizes, chapters, captions, what is missing. Written last: where it is, the film is whole. */
    public static final String MANIFEST = "film.json";

    public static final String VIDEO = "video.mp4";
    public static final String MASTER_PLAYLIST = "hls/master.m3u8";
    public static final String POSTER = "poster.jpg";
    public static final String CHAPTERS = "chapters.vtt";
    /** Videos of other sites that were shown. */
    public static final String EXTERNAL_VIDEOS = "elsewhere.json";

    private static final Pattern CAPTIONS = Pattern.compile("captions-([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\.vtt");
    private static final String UNFINISHED = "unfinished";
    private static final String FETCHED = "fetched";

    private FilmFiles() {}

    /** The captions in a language, such as {@code fr} or {@code pt-BR}. */
    public static String captions(String language) {
        return "captions-" + language + ".vtt";
    }

    /** The language whose captions a file has; empty for another file. */
    public static Optional<String> languageOf(String file) {
        Matcher captions = CAPTIONS.matcher(file);
        return captions.matches() ? Optional.of(captions.group(1)) : Optional.empty();
    }

    /** Where a film is made before it takes its place, hidden beside it. */
    public static Path unfinished(Path film) {
        return hidden(film, UNFINISHED);
    }

    /** Where a recording from an address lies while its film is made, hidden beside it. */
    public static Path fetched(Path film, String name) {
        return film.resolveSibling("." + name + "." + FETCHED);
    }

    /** What a process that was killed leaves beside a film whose name fits a pattern, as a pattern. */
    public static String leftovers(String names) {
        return "\\." + names + "\\.(?:" + FETCHED + "|" + UNFINISHED + ")";
    }

    private static Path hidden(Path film, String ending) {
        return film.resolveSibling("." + film.getFileName() + "." + ending);
    }
}
