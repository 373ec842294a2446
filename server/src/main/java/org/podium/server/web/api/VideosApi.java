package org.podium.server.web.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.podium.server.library.Audience;
import org.podium.server.library.Change;
import org.podium.server.library.Library;
import org.podium.server.library.VideoId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** My videos, for programs. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/videos")
class VideosApi {
    private final Library library;

    VideosApi(Library library) {
        this.library = library;
    }

    /** What is to be changed; null leaves it as it is. */
    record Wish(@Nullable String title, @Nullable String audience) {}

    @GetMapping
    List<VideoJson> list(@AuthenticationPrincipal SignedIn me) {
        return library.ownedBy(me.person()).stream().map(VideoJson::of).toList();
    }

    @GetMapping("/{id}")
    VideoJson one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return library.find(new VideoId(id), me.viewer())
                .map(seen -> VideoJson.of(seen.video()))
                .orElseThrow(NotFound::new);
    }

    @PatchMapping("/{id}")
    VideoJson change(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody Wish wish) {
        VideoId video = new VideoId(id);
        Audience audience = wish.audience() == null ? null : audience(wish.audience());
        if (wish.title() != null) {
            told(library.rename(video, me.viewer(), wish.title()));
        }
        if (audience != null) {
            told(library.show(video, me.viewer(), audience));
        }
        return one(me, id);
    }

    /** Into the trash. */
    @DeleteMapping("/{id}")
    VideoJson trash(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return told(library.trash(new VideoId(id), me.viewer()));
    }

    @PostMapping("/{id}/restore")
    VideoJson restore(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return told(library.restore(new VideoId(id), me.viewer()));
    }

    private static VideoJson told(Change change) {
        return switch (change) {
            case Change.Changed(var video) -> VideoJson.of(video);
            case Change.NotYours() -> throw new NotFound();
        };
    }

    private static Audience audience(String word) {
        try {
            return Audience.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "audience is owners, signed_in, link or everyone", e);
        }
    }
}
