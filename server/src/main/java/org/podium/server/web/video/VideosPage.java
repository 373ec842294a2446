package org.podium.server.web.video;

import org.podium.server.library.Library;
import org.podium.server.library.LibrarySettings;
import org.podium.server.signin.session.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My videos, and those in the trash. */
@Controller
@ConditionalOnWebApplication
class VideosPage {
    private final Library library;
    private final LibrarySettings settings;

    VideosPage(Library library, LibrarySettings settings) {
        this.library = library;
        this.settings = settings;
    }

    @GetMapping("/videos")
    String videos(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("videos", library.ownedBy(me.person()));
        model.addAttribute("trashed", library.trashOf(me.person()).size());
        return "videos";
    }

    @GetMapping("/trash")
    String trash(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("videos", library.trashOf(me.person()));
        model.addAttribute("days", settings.trash().toDays());
        model.addAttribute("term", settings.trash());
        return "trash";
    }
}
