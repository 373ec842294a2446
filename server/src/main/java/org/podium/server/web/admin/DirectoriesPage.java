package org.podium.server.web.admin;

import java.util.List;
import java.util.Locale;
import org.podium.server.identity.directory.Directories;
import org.podium.server.identity.directory.DirectoryState;
import org.podium.server.identity.directory.Remark;
import org.podium.server.notification.Incident;
import org.podium.server.notification.IncidentWords;
import org.podium.server.notification.Incidents;
import org.podium.server.signin.session.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people come from: how the last reading went, which lines were odd, and a word where a listing is not believed. */
@Controller
@ConditionalOnWebApplication
class DirectoriesPage {
    private final Directories directories;
    private final Incidents incidents;
    private final IncidentWords words;

    DirectoriesPage(Directories directories, Incidents incidents, IncidentWords words) {
        this.directories = directories;
        this.incidents = incidents;
        this.words = words;
    }

    /** What is wrong with a directory now, and what to do. */
    record Trouble(String what, String advice) {}

    /** A line that was not as it should be. */
    record Row(String where, String why, boolean taken) {}

    /** A directory in words. */
    record Line(DirectoryState state, String name, List<Trouble> troubles, List<Row> rows) {}

    @GetMapping("/admin/directories")
    String page(Model model, Locale locale) {
        List<Incident> open = incidents.open();
        model.addAttribute(
                "lines",
                directories.all().stream()
                        .map(state -> line(state, open, locale))
                        .toList());
        return "admin/directories";
    }

    private Line line(DirectoryState state, List<Incident> open, Locale locale) {
        List<Trouble> troubles = open.stream()
                .map(Incident::finding)
                .filter(finding -> finding.scope().equals(Directories.scope(state.source())))
                .map(finding -> new Trouble(words.what(finding, locale), words.advice(finding, locale)))
                .toList();
        List<Row> rows =
                state.remarks().stream().map(remark -> row(remark, locale)).toList();
        return new Line(state, words.word(IncidentWords.keyed("source." + state.source()), locale), troubles, rows);
    }

    private Row row(Remark remark, Locale locale) {
        return new Row(
                words.word(remark.where(), locale),
                words.word(remark.why(), locale),
                remark.reason().taken());
    }

    @PostMapping("/admin/directories/{source}/read")
    String read(@PathVariable String source, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        directories.read(source, me.userName());
        next.addFlashAttribute("notice", "directories.reading");
        return "redirect:/admin/directories";
    }

    @PostMapping("/admin/directories/{source}/accept")
    String accept(
            @PathVariable String source,
            @RequestParam int missing,
            @RequestParam int roles,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        boolean accepted = directories.accept(source, missing, roles, me.userName());
        next.addFlashAttribute("notice", accepted ? "directories.accepted" : "directories.changed");
        return "redirect:/admin/directories";
    }
}
