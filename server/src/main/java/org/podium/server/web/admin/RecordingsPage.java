package org.podium.server.web.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All recordings of all servers. */
@Controller
@ConditionalOnWebApplication
class RecordingsPage {
    private static final int PAGE = 50;

    private static final String RECORDINGS = """
        SELECT r.id, r.name, r.server, r.state, r.started_at, v.id AS video, c.state AS conversion,
               ARRAY (SELECT p.display_name FROM owner o JOIN person p ON p.id = o.person
                      WHERE o.recording = r.id ORDER BY o.rank DESC, p.display_name) AS owners
        FROM recording r LEFT JOIN video v ON v.recording = r.id LEFT JOIN conversion c ON c.recording = r.id
        WHERE (:q = '%%' OR r.name ILIKE :q ESCAPE '!')
          AND (:server = '' OR r.server = :server)
          AND (:state = '' OR r.state = :state)
          AND (:owner = '' OR (:owner = 'owned') = EXISTS (SELECT FROM owner o WHERE o.recording = r.id))
        ORDER BY r.started_at DESC, r.id LIMIT :most OFFSET :offset\
        """;

    private final JdbcClient sql;

    RecordingsPage(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line of the list. */
    record Line(
            long id,
            String name,
            String server,
            String state,
            Instant heldAt,
            List<String> owners,
            Optional<String> conversion,
            Optional<UUID> video) {}

    @GetMapping("/admin/recordings")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String server,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        RecordingFilter filter = new RecordingFilter(new Wanted(q), server, state, owner);
        int number = Math.clamp(page, 0, 100_000);
        List<Line> lines = lines(filter, number * PAGE);
        model.addAttribute("lines", lines.stream().limit(PAGE).toList());
        model.addAttribute("more", lines.size() > PAGE);
        model.addAttribute("page", number);
        model.addAttribute("filter", filter);
        model.addAttribute("servers", distinct("server"));
        model.addAttribute("states", distinct("state"));
        return "admin/recordings";
    }

    private List<Line> lines(RecordingFilter filter, int offset) {
        return sql.sql(RECORDINGS)
                .param("q", filter.wanted().pattern())
                .param("server", filter.server())
                .param("state", filter.state())
                .param("owner", filter.owner())
                .param("most", PAGE + 1)
                .param("offset", offset)
                .query((row, n) -> new Line(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("server"),
                        row.getString("state"),
                        row.getTimestamp("started_at").toInstant(),
                        List.of((String[]) row.getArray("owners").getArray()),
                        Optional.ofNullable(row.getString("conversion")),
                        Optional.ofNullable(row.getObject("video", UUID.class))))
                .list();
    }

    private List<String> distinct(String column) {
        return sql.sql("SELECT DISTINCT " + column + " FROM recording ORDER BY 1 LIMIT 100")
                .query(String.class)
                .list();
    }
}
