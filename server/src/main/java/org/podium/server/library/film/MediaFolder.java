package org.podium.server.library.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of one video, as far as browsers get them: plain names, known kinds, never anything outside the folder. */
public record MediaFolder(Path folder) {
    private static final Pattern ADDRESS = Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9_-]{0,80}/){0,3}"
            + "[A-Za-z0-9][A-Za-z0-9_-]{0,80}(?:\\.[A-Za-z0-9_-]{1,20})*\\.(?<kind>[a-z0-9]{2,4})");

    private static final Map<String, String> KINDS = Map.of(
            "mp4", "video/mp4",
            "m4s", "video/mp4",
            "ts", "video/mp2t",
            "m4a", "audio/mp4",
            "m3u8", "application/vnd.apple.mpegurl",
            "vtt", "text/vtt;charset=UTF-8",
            "jpg", "image/jpeg",
            "png", "image/png");

    /** The file at an address below the folder, such as {@code hls/720p/3.m4s}. */
    public Optional<Media> at(String address) {
        var matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String kind = KINDS.get(matcher.group("kind"));
        Path file = folder.resolve(address).normalize();
        return kind != null && inside(file) ? Optional.of(new Media(file, kind)) : Optional.empty();
    }

    /** Also no link leads out. */
    private boolean inside(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
