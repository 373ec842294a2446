package org.podium.server.web.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.podium.film.process.FilmFiles;
import org.podium.server.library.Audience;
import org.podium.server.library.Library;
import org.podium.server.library.VideoId;
import org.podium.server.library.ViewableVideo;
import org.podium.server.library.Viewer;
import org.podium.server.library.film.Media;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The files of videos, whole or in ranges, to those who may watch. */
@Controller
@ConditionalOnWebApplication
class MediaDelivery {
    /** What search machines are told of what is listed nowhere. */
    static final String NOT_LISTED = "X-Robots-Tag";

    /** An address names one edition of a film, which never changes; only this person's browser may keep it. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(7)).cachePrivate().immutable();

    /** What not everybody may watch is asked for each time, so that nobody plays it who has signed out or may no more. */
    private static final CacheControl ASKED = CacheControl.noCache().cachePrivate();

    private final Library library;
    private final Watched watched;

    MediaDelivery(Library library, Watched watched) {
        this.library = library;
        this.watched = watched;
    }

    @GetMapping("/media/{id}/{edition}/{*address}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable UUID id,
            @PathVariable String address,
            @RequestHeader HttpHeaders asked)
            throws IOException {
        ViewableVideo seen = library.find(new VideoId(id), viewer(me)).orElseThrow(NotFound::new);
        Media media = library.media(seen, address.substring(1)).orElseThrow(NotFound::new);
        watched.by(me, seen);
        HttpHeaders headers = headers(seen);
        headers.setCacheControl(open(seen) ? KEPT : ASKED);
        return MediaAnswer.of(media, headers, asked);
    }

    /** The same film under a name that people recognise in their downloads; another film may lie here tomorrow. */
    @GetMapping("/media/{id}/download")
    ResponseEntity<Resource> download(
            @AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID id, @RequestHeader HttpHeaders asked)
            throws IOException {
        ViewableVideo seen = library.find(new VideoId(id), viewer(me)).orElseThrow(NotFound::new);
        Media media = library.media(seen, FilmFiles.VIDEO).orElseThrow(NotFound::new);
        watched.by(me, seen);
        HttpHeaders headers = headers(seen);
        headers.setCacheControl(ASKED);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(seen.video().title().replaceAll("[\\\\/:*?\"<>|]", "_") + ".mp4", StandardCharsets.UTF_8)
                .build());
        return MediaAnswer.of(media, headers, asked);
    }

    private static HttpHeaders headers(ViewableVideo seen) {
        HttpHeaders headers = new HttpHeaders();
        if (seen.video().audience() != Audience.EVERYONE) {
            headers.set(NOT_LISTED, "noindex");
        }
        return headers;
    }

    private static boolean open(ViewableVideo seen) {
        Audience audience = seen.video().audience();
        return !seen.video().trashed() && (audience == Audience.LINK || audience == Audience.EVERYONE);
    }

    private static Viewer viewer(@Nullable SignedIn me) {
        return me == null ? new Viewer.Anybody() : me.viewer();
    }
}
