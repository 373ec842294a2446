package org.podium.server.web.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.podium.server.overview.Session;
import org.podium.server.overview.SessionStore;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The small pictures that BBB has of a session, for those whose session it is. */
@Controller
@ConditionalOnWebApplication
class ThumbnailDelivery {
    /** Asked about each time, so that who may not see it any more does not; the picture itself is sent once. */
    private static final CacheControl ASKED_EACH_TIME = CacheControl.noCache().cachePrivate();

    /** Where BBB does not give the picture that it told of. */
    private static final Resource NONE = new ClassPathResource("static/assets/no-picture.svg");

    private static final CacheControl ASKED_AGAIN =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final SessionStore sessions;
    private final Thumbnails thumbnails;

    ThumbnailDelivery(SessionStore sessions, Thumbnails thumbnails) {
        this.sessions = sessions;
        this.thumbnails = thumbnails;
    }

    @GetMapping("/sessions/{recording}/thumbnails/{number}")
    ResponseEntity<Resource> thumbnail(
            @AuthenticationPrincipal SignedIn me, @PathVariable long recording, @PathVariable int number)
            throws IOException {
        RecordingId id = new RecordingId(recording);
        Session session = sessions.find(me.person(), id).orElseThrow(NotFound::new);
        if (number < 0 || number >= session.thumbnails()) {
            throw new NotFound();
        }
        Optional<Path> picture = thumbnails.of(id, number);
        return picture.isPresent()
                ? ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(ASKED_EACH_TIME)
                        .eTag(tag(picture.get()))
                        .body(new FileSystemResource(picture.get()))
                : ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml"))
                        .cacheControl(ASKED_AGAIN)
                        .body(NONE);
    }

    private static String tag(Path picture) throws IOException {
        return Long.toHexString(Files.getLastModifiedTime(picture).toMillis()) + "-" + Files.size(picture);
    }
}
