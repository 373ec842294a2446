package org.podium.server.web.admin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.podium.server.conversion.Conversion;
import org.podium.server.conversion.Conversions;
import org.podium.server.overview.RecordingTitles;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The latest conversions, what became of them, and buttons to stop one or to try it again. */
@Controller
@ConditionalOnWebApplication
class ConversionsPage {
    private static final int LATEST = 200;

    private final Conversions conversions;
    private final RecordingTitles titles;

    ConversionsPage(Conversions conversions, RecordingTitles titles) {
        this.conversions = conversions;
        this.titles = titles;
    }

    /** A conversion with the name of what is converted. */
    record Line(Conversion conversion, String name) {
        /** The state's name, as messages and colours know it. */
        public String state() {
            return switch (conversion.state()) {
                case Conversion.State.Waiting _ -> "WAITING";
                case Conversion.State.Running _ -> "RUNNING";
                case Conversion.State.Done _ -> "DONE";
                case Conversion.State.Failed _ -> "FAILED";
                case Conversion.State.Cancelled _ -> "CANCELLED";
            };
        }
    }

    @GetMapping("/admin/conversions")
    String page(Model model) {
        List<Conversion> latest = conversions.latest(LATEST);
        Map<RecordingId, String> names =
                titles.of(latest.stream().map(Conversion::recording).toList());
        model.addAttribute(
                "lines",
                latest.stream()
                        .map(found -> new Line(found, names.getOrDefault(found.recording(), "?")))
                        .toList());
        return "admin/conversions";
    }

    @PostMapping("/admin/conversions/{id}/retry")
    String retry(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        conversions.retry(conversions.find(id).orElseThrow(NotFound::new).recording(), me.userName());
        return "redirect:/admin/conversions";
    }

    @PostMapping("/admin/conversions/{id}/cancel")
    String cancel(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        conversions.cancel(id, me.userName());
        return "redirect:/admin/conversions";
    }
}
