package org.podium.server.web.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.podium.server.library.Library;
import org.podium.server.library.Media;
import org.podium.server.library.VideoId;
import org.podium.server.library.Viewer;
import org.podium.server.web.NotFound;
import org.podium.server.web.signin.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of videos, whole or in ranges, to those who may watch. */
@Controller
@ConditionalOnWebApplication
class MediaDelivery {
    /** An address names one edition of a film, which never changes; only this person's browser may keep it. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(7)).cachePrivate().immutable();

    private final Library library;

    MediaDelivery(Library library) {
        this.library = library;
    }

    @GetMapping("/media/{id}/{edition}/{*address}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID id, @PathVariable String address)
            throws IOException {
        Media media =
                library.media(new VideoId(id), viewer(me), address.substring(1)).orElseThrow(NotFound::new);
        return sent(media, new HttpHeaders());
    }

    /** The same film under a name that people recognise in their downloads. */
    @GetMapping("/media/{id}/download")
    ResponseEntity<Resource> download(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID id)
            throws IOException {
        VideoId video = new VideoId(id);
        Media media = library.media(video, viewer(me), "video.mp4").orElseThrow(NotFound::new);
        String title = library.find(video, viewer(me))
                .orElseThrow(NotFound::new)
                .video()
                .title();
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(title.replaceAll("[\\\\/:*?\"<>|]", "_") + ".mp4", StandardCharsets.UTF_8)
                .build());
        return sent(media, headers);
    }

    private static ResponseEntity<Resource> sent(Media media, HttpHeaders headers) throws IOException {
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(MediaType.parseMediaType(media.contentType()))
                .lastModified(Files.getLastModifiedTime(media.file()).toInstant())
                .cacheControl(KEPT)
                .body(new FileSystemResource(media.file()));
    }

    private static Viewer viewer(@Nullable SignedIn me) {
        return me == null ? new Viewer.Anybody() : me.viewer();
    }
}
