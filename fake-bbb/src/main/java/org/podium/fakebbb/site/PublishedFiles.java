package org.podium.fakebbb.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Request;
import org.podium.fakebbb.proof.Passes;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;
import org.podium.fakebbb.world.Track;
import org.podium.fakebbb.world.Tracks;
import org.podium.fakebbb.world.World;

/** Playback pages, published files, guarded recordings and text tracks. */
public record PublishedFiles(World world, Tracks tracks, Passes passes, boolean guards) {
    private static final String ID = "([0-9a-f]{40}-[0-9]{13})";
    /** A plain server has finished videos below their pages; Scalelite has all formats side by side. */
    private static final Pattern FILE =
            Pattern.compile("(?:/playback(?=/video)|/recording(?=/screenshare))?/([a-z]+)/" + ID + "/(.*)");

    private static final Pattern DOOR = Pattern.compile("/recording/" + ID + "/([a-z]+)");
    private static final Pattern PAGE = Pattern.compile("/playback/presentation/2\\.3/" + ID + "/?");
    private static final Pattern OLD_PAGE = Pattern.compile("/playback/presentation/[0-9.]+/playback\\.html");
    private static final Pattern TRACK = Pattern.compile("/captions/[0-9a-f]{40}/" + ID + "/captions_([\\w-]+)\\.vtt");

    public Answer answer(Request request, String base) throws IOException {
        Matcher page = PAGE.matcher(request.path());
        if (page.matches()) {
            return published(page.group(1)).map(PublishedFiles::page).orElseGet(PublishedFiles::missing);
        }
        if (OLD_PAGE.matcher(request.path()).matches()) {
            String id = request.parameters().value("meetingId").orElse("");
            return Answer.redirect(301, base + "/playback/presentation/2.3/" + id);
        }
        Matcher door = DOOR.matcher(request.path());
        if (door.matches()) {
            return open(request, door.group(1), door.group(2));
        }
        Matcher track = TRACK.matcher(request.path());
        if (track.matches()) {
            return track(track.group(1), track.group(2));
        }
        Matcher file = FILE.matcher(request.path());
        return file.matches() ? file(request, base, file) : missing();
    }

    private Answer file(Request request, String base, Matcher path) throws IOException {
        String format = path.group(1);
        Optional<Recording> recording =
                published(path.group(2)).filter(found -> !guards || !found.guarded() || passes(request, found, format));
        boolean beside = path.start(1) == 1;
        boolean belowItsPage = format.equals("video") || format.equals("screenshare");
        if (recording.isEmpty() || (belowItsPage && beside && !guards)) {
            return missing();
        }
        if (path.group(3).isEmpty()) {
            return page(recording.get());
        }
        Optional<Path> folder = recording.flatMap(found -> found.format(format)).flatMap(Format::folder);
        Optional<Path> file = folder.flatMap(root -> below(root, path.group(3)));
        if (folder.isEmpty() || file.isEmpty()) {
            return missing();
        }
        return path.group(3).equals("metadata.xml")
                ? OwnMetadata.of(file.get(), folder.get(), recording.get(), base)
                : Pieces.of(file.get(), request);
    }

    private boolean passes(Request request, Recording recording, String format) {
        return request.cookie("recording_" + format + "_" + recording.id())
                .filter(cookie -> passes.opens(cookie, format, recording.id()))
                .isPresent();
    }

    private Answer open(Request request, String id, String format) {
        Optional<String> cookie = request.parameters()
                .value("token")
                .flatMap(token -> passes.redeem(token, format, id))
                .filter(_ -> published(id).isPresent());
        String path = "/" + format + "/" + id;
        // No "Secure": it would make the cookie useless over plain http, which is all that this server speaks.
        return cookie.map(value -> Answer.redirect(
                                307, format.equals("presentation") ? "/playback/presentation/2.3/" + id : path + "/")
                        .with(
                                "Set-Cookie",
                                "recording_" + format + "_" + id + "=" + value + "; Path=" + path + "; HttpOnly"))
                .orElseGet(PublishedFiles::missing);
    }

    private Answer track(String id, String lang) throws IOException {
        Optional<Recording> recording = world.recording(id);
        if (recording.isPresent()) {
            for (Track track : tracks.of(recording.get())) {
                if (track.lang().equals(lang)) {
                    return Answer.of(200, "text/vtt;charset=utf-8", track.vtt());
                }
            }
        }
        return missing();
    }

    private Optional<Recording> published(String id) {
        return world.recording(id).filter(recording -> recording.state() == State.PUBLISHED);
    }

    private static Optional<Path> below(Path root, String name) {
        try {
            Path file = root.resolve(name).normalize();
            return Optional.of(file).filter(found -> found.startsWith(root) && Files.isRegularFile(found));
        } catch (InvalidPathException notAName) {
            return Optional.empty();
        }
    }

    private static Answer page(Recording recording) {
        return Answer.html(
                200,
                "<!DOCTYPE html><html><head><title>bbb-playback</title></head><body><div id=\"root\"></div>"
                        + "<noscript>You need to enable JavaScript to run this app.</noscript><!-- " + recording.id()
                        + " --></body></html>");
    }

    private static Answer missing() {
        return Answer.html(
                404, "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>");
    }
}
