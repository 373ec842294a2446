package org.podium.server.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incident;
import org.podium.server.notification.IncidentWords;
import org.podium.server.notification.Incidents;
import org.podium.server.overview.OverviewStore;
import org.podium.server.sync.server.Servers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the installation stands, at one look. */
@Controller
@ConditionalOnWebApplication
class OverviewPage {
    private static final int LATEST = 12;

    private final OverviewStore store;
    private final Incidents incidents;
    private final IncidentWords words;
    private final Servers bbb;

    OverviewPage(OverviewStore store, Incidents incidents, IncidentWords words, Servers bbb) {
        this.bbb = bbb;
        this.store = store;
        this.incidents = incidents;
        this.words = words;
    }

    /** How a server stands, as a word that messages and colours know. */
    enum Light {
        WELL,
        TROUBLE,
        DOWN,
        UNKNOWN
    }

    /**
     * A server with what is wrong with it now, in the reader's language.
     *
     * @param standing what the looks know of it; none if it is not in the settings any more
     */
    record Line(OverviewStore.Server server, Optional<Servers.Standing> standing, Light light, List<String> troubles) {
        /** How many it has, once it said so or a round came to its end. */
        public Optional<Servers.Total> total() {
            return standing.map(Servers.Standing::total).filter(total -> total.there() > 0);
        }
    }

    @GetMapping("/admin")
    String page(Model model, Locale locale) {
        model.addAttribute("figures", store.figures());
        model.addAttribute("servers", lines(locale));
        model.addAttribute("disk", store.freeBytes());
        model.addAttribute("latest", store.latest(LATEST));
        return "admin/overview";
    }

    private List<Line> lines(Locale locale) {
        List<Finding> open = incidents.open().stream().map(Incident::finding).toList();
        Map<String, Servers.Standing> standings =
                bbb.standings().stream().collect(Collectors.toMap(Servers.Standing::name, Function.identity()));
        return store.servers().stream()
                .map(server -> {
                    List<String> troubles = open.stream()
                            .filter(finding -> finding.scope().equals("server:" + server.name()))
                            .map(finding -> words.what(finding, locale))
                            .toList();
                    Optional<Servers.Standing> standing = Optional.ofNullable(standings.get(server.name()));
                    return new Line(server, standing, light(server, troubles), troubles);
                })
                .toList();
    }

    private static Light light(OverviewStore.Server server, List<String> troubles) {
        if (server.failing()) {
            return Light.DOWN;
        }
        if (!troubles.isEmpty()) {
            return Light.TROUBLE;
        }
        return server.well().isPresent() ? Light.WELL : Light.UNKNOWN;
    }
}
