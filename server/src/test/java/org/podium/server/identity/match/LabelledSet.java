package org.podium.server.identity.match;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.FrontEnd;
import org.podium.server.identity.match.evidence.IdPattern;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Directory;
import org.podium.server.identity.match.rule.Match;
import org.podium.server.identity.match.rule.MatchRules;
import org.podium.server.identity.name.NameOrder;
import org.podium.server.identity.name.WrittenName;

/** Some 2,700 invented moderators with the right answer, against some 20,000 invented people. */
final class LabelledSet {
    /** What a row's origin is set up as: only the learning platform behind LTI sends something the directory knows. */
    static FrontEnd frontEnd(String origin, NameOrder order) {
        FrontEnd plain = switch (origin) {
            case "moodle" -> FrontEnd.moodle();
            case "greenlight" -> FrontEnd.greenlight();
            case "lti" ->
                new FrontEnd(
                        "lti",
                        List.of(IdPattern.of("{email}"), IdPattern.of("{username}")),
                        order,
                        FrontEnd.Names.UNLESS_ID_IS_READ,
                        List.of());
            default -> FrontEnd.unknown("unknown");
        };
        return new FrontEnd(plain.name(), plain.ids(), order, plain.names(), plain.ownerKeys());
    }

    record Row(Evidence evidence, String expected, String category) {}

    enum Outcome {
        RIGHT,
        WRONG,
        HELD,
        MISSED
    }

    private final Map<PersonId, String> usernames = new HashMap<>();
    final Directory directory;
    final List<Row> rows;

    LabelledSet(NameOrder order) throws IOException {
        InventedPeople people = new InventedPeople();
        lines("users.csv.gz")
                .forEach(cells -> usernames.put(people.person(cells[0], cells[1], cells[2], cells[3]), cells[0]));
        directory = people.directory();
        rows = lines("labelled.csv.gz").stream().map(cells -> row(cells, order)).toList();
    }

    private static Row row(String[] cells, NameOrder order) {
        Evidence evidence = new Evidence(
                new Origin(cells[2].isEmpty() ? "bbb" : cells[2]),
                frontEnd(cells[2], order),
                UserId.of(cells[1], false, "HTML5"),
                WrittenName.of(cells[0]),
                Optional.empty(),
                Map.of());
        return new Row(evidence, cells[3], cells[4]);
    }

    /** Somebody else's recording is wrong; to hold or miss is not, and is right where the label says so. */
    Outcome outcome(Row row) {
        return switch (MatchRules.match(row.evidence(), directory)) {
            case Match.Matched matched ->
                row.expected().equals(usernames.get(matched.person())) ? Outcome.RIGHT : Outcome.WRONG;
            case Match.Ambiguous _ -> row.expected().equals("AMBIGUOUS") ? Outcome.RIGHT : Outcome.HELD;
            case Match.NoOne _ -> row.expected().equals("NONE") ? Outcome.RIGHT : Outcome.MISSED;
        };
    }

    Map<String, Map<Outcome, Integer>> table() {
        LinkedHashMap<String, Map<Outcome, Integer>> table = new LinkedHashMap<>();
        rows.stream().sorted(java.util.Comparator.comparing(Row::category)).forEach(row -> {
            Outcome outcome = outcome(row);
            table.computeIfAbsent(row.category(), _ -> new HashMap<>()).merge(outcome, 1, Integer::sum);
            table.computeIfAbsent("all", _ -> new HashMap<>()).merge(outcome, 1, Integer::sum);
        });
        table.putLast("all", table.remove("all"));
        return table;
    }

    private static List<String[]> lines(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                        new GZIPInputStream(LabelledSet.class.getResourceAsStream("/bench/names/" + name)),
                        StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, CSVFormat.DEFAULT)) {
            return rows.stream().skip(1).map(CSVRecord::values).toList();
        }
    }
}
