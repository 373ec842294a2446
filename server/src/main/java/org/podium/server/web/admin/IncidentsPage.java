package org.podium.server.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.server.notification.Incident;
import org.podium.server.notification.IncidentWords;
import org.podium.server.notification.Incidents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is wrong now, and what was: in plain words, where, since when, and what to do. */
@Controller
@ConditionalOnWebApplication
class IncidentsPage {
    private static final int LATEST = 100;

    private final Incidents incidents;
    private final IncidentWords words;

    IncidentsPage(Incidents incidents, IncidentWords words) {
        this.incidents = incidents;
        this.words = words;
    }

    /** An incident in words. */
    record Line(
            long id,
            String what,
            String advice,
            String scope,
            Instant since,
            Instant last,
            int times,
            Optional<Instant> ended) {
        /** How long it lasted, once it has ended. */
        public Optional<Duration> lasted() {
            return ended.map(end -> Duration.between(since, end)).filter(Duration::isPositive);
        }
    }

    @GetMapping("/admin/incidents")
    String page(Model model, Locale locale) {
        model.addAttribute("open", lines(incidents.open(), locale));
        model.addAttribute(
                "ended",
                lines(
                        incidents.latest(LATEST).stream()
                                .filter(incident -> !incident.open())
                                .toList(),
                        locale));
        return "admin/incidents";
    }

    private List<Line> lines(List<Incident> found, Locale locale) {
        return found.stream()
                .map(incident -> new Line(
                        incident.id(),
                        words.what(incident.finding(), locale),
                        words.advice(incident.finding(), locale),
                        incident.finding().scope(),
                        incident.since(),
                        incident.last(),
                        incident.times(),
                        incident.ended()))
                .toList();
    }
}
