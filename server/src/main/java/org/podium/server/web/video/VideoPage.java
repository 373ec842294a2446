package org.podium.server.web.video;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.podium.server.library.Access;
import org.podium.server.library.Audience;
import org.podium.server.library.Change;
import org.podium.server.library.Library;
import org.podium.server.library.VideoId;
import org.podium.server.library.ViewableVideo;
import org.podium.server.library.Viewer;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One video: watched by many, changed by its owners. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/videos/{id}")
class VideoPage {
    private final Library library;
    private final PodiumSettings podium;
    private final Watched watched;

    VideoPage(Library library, PodiumSettings podium, Watched watched) {
        this.library = library;
        this.podium = podium;
        this.watched = watched;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response) {
        Viewer viewer = me == null ? new Viewer.Anybody() : me.viewer();
        ViewableVideo seen = library.find(new VideoId(id), viewer).orElseThrow(NotFound::new);
        if (seen.access() == Access.SIGN_IN) {
            // The chain turns this into the sign-in page, and leads back here.
            throw new AccessDeniedException("sign in first");
        }
        watched.by(me, seen);
        if (seen.video().audience() != Audience.EVERYONE) {
            response.setHeader(MediaDelivery.NOT_LISTED, "noindex");
        }
        model.addAttribute("video", seen.video());
        model.addAttribute("mayChange", seen.access().mayChange());
        model.addAttribute("contents", library.contents(seen.video()));
        model.addAttribute("link", podium.address().replaceFirst("/+$", "") + "/videos/" + id);
        model.addAttribute("audiences", Audience.values());
        return "video";
    }

    @PostMapping("/title")
    String rename(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam String title) {
        return back(library.rename(new VideoId(id), me.viewer(), title));
    }

    @PostMapping("/audience")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam Audience audience) {
        return back(library.show(new VideoId(id), me.viewer(), audience));
    }

    @PostMapping("/trash")
    String trash(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        back(library.trash(new VideoId(id), me.viewer()));
        return "redirect:/trash";
    }

    @PostMapping("/restore")
    String restore(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return back(library.restore(new VideoId(id), me.viewer()));
    }

    /** Erases it for good, without waiting for the end of its time in the trash. */
    @PostMapping("/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) throws IOException {
        if (!library.remove(new VideoId(id), me.viewer())) {
            throw new NotFound();
        }
        return "redirect:/trash";
    }

    private static String back(Change change) {
        return switch (change) {
            case Change.Changed(var video) -> "redirect:/videos/" + video.id();
            case Change.NotYours() -> throw new NotFound();
        };
    }
}
