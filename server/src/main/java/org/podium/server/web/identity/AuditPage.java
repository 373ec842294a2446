package org.podium.server.web.identity;

import java.time.Instant;
import java.util.List;
import org.podium.server.platform.WordSearch;
import org.podium.server.web.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what to what. */
@Controller
@ConditionalOnWebApplication
class AuditPage {
    private static final int PAGE = 100;

    private static final String LINES =
            """
            SELECT a.at, coalesce(p.display_name, a.actor) AS who, a.action, a.subject, a.detail
            FROM audit_view a LEFT JOIN person_view p ON a.actor = 'person:' || p.id OR a.actor = p.user_name
            WHERE %s
            ORDER BY a.id DESC LIMIT :most OFFSET :offset\
            """.formatted(WordSearch.in("concat_ws(' ', a.action, a.subject, a.detail, a.actor, p.display_name)", "q"));

    private final JdbcClient sql;

    AuditPage(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line of the log; the actor by name where it is a person. */
    record Line(Instant at, String who, String action, String subject, String detail) {
        /** The recording's number, if it is about one; else empty. */
        public String recording() {
            return subject.startsWith("recording:") ? subject.substring("recording:".length()) : "";
        }
    }

    @GetMapping("/admin/audit")
    String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        Page.of(page, PAGE, (offset, most) -> lines(q.strip(), offset, most)).show("lines", model);
        model.addAttribute("q", q.strip());
        return "identity/audit";
    }

    private List<Line> lines(String text, int offset, int most) {
        return sql.sql(LINES)
                .param("q", WordSearch.patterns(text))
                .param("most", most)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }
}
