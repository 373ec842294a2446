package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages are whole in French and in English, and written as each language writes. */
class LanguagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What both languages say alike. */
    private static final Set<String> ALIKE = Set.of(
            "app.name",
            "nav.admin",
            "language.fr",
            "language.en",
            "signin.role.ADMIN",
            "sessions.pages",
            "session.participants",
            "admin.title",
            "admin.conversions",
            "admin.action",
            "admin.worker",
            "admin.sessions",
            "admin.inactive",
            "incidents.tab",
            "claims.day",
            "audit.action",
            "person.column.words",
            "person.column.action",
            "person.column.way",
            "person.known.publications",
            "person.verb.confirm",
            "wire.redirected");

    private static final String ATTRIBUTES = "((?:[^<>\"]|\"[^\"]*\")*)";

    /** An element that holds nothing but text, with its attributes. */
    private static final Pattern TEXT = Pattern.compile("<(\\w+)" + ATTRIBUTES + ">([^<]*\\p{L}[^<]*)<");

    private static final Pattern TABLE = Pattern.compile("(?s)<table.*?</table>");
    private static final Pattern HEADING =
            Pattern.compile("<th scope=\"col\"" + ATTRIBUTES + ">(<span class=\"hidden\")?");
    private static final Pattern CELL = Pattern.compile("<(td|th scope=\"row\")" + ATTRIBUTES + ">");
    private static final Pattern SAYS = Pattern.compile("th:text=\"(#\\{[^\"]+})\"");
    private static final Pattern LABEL = Pattern.compile("th:data-label=\"(#\\{[^\"]+})\"");

    @Test
    void no_sentence_of_one_language_stands_among_those_of_the_other() {
        Map<String, String> english = Sentences.of("en");
        assertThat(Sentences.of("fr")).hasSizeGreaterThan(600).hasSameSizeAs(english);
        Sentences.of("fr").forEach((key, french) -> {
            assertThat(english).containsKey(key);
            assertThat(french.equals(english.get(key))).as(key).isEqualTo(ALIKE.contains(key));
        });
        assertThat(english.entrySet())
                .noneMatch(
                        one -> !ALIKE.contains(one.getKey()) && one.getValue().matches(".*[àâçéèêëîïôùûœ«»].*"));
    }

    @Test
    void french_keeps_its_high_signs_and_percents_on_the_line_of_their_word() {
        assertThat(Sentences.of("fr").entrySet())
                .as("a space that breaks before : ; ? ! » % or after «, where \\u00a0 belongs")
                .noneMatch(one -> one.getValue().matches(".*( [:;?!»%]|« ).*"))
                .anyMatch(one -> one.getValue().contains("\u00a0:"));
    }

    @Test
    void every_word_of_a_page_is_a_sentence_that_has_a_translation() throws IOException {
        List<String> unspoken = new ArrayList<>();
        int spoken = 0;
        for (String template : templates()) {
            for (MatchResult one : TEXT.matcher(template).results().toList()) {
                boolean said = one.group(2).matches("(?s).*th:u?(text|replace|insert|each|remove)=.*");
                boolean key = one.group(1).equals("kbd");
                spoken++;
                if (!said && !key) {
                    unspoken.add(one.group());
                }
            }
        }

        assertThat(spoken).isGreaterThan(250);
        assertThat(unspoken).isEmpty();
    }

    @Test
    void each_cell_of_a_table_bears_the_heading_of_its_column_for_narrow_screens() throws IOException {
        int tables = 0;
        for (String template : templates()) {
            for (MatchResult table : TABLE.matcher(template).results().toList()) {
                if (!table.group().contains("th:each=\"cell : ")) {
                    assertThat(labels(table.group())).as(table.group()).isEqualTo(headings(table.group()));
                    tables++;
                }
            }
        }

        assertThat(tables).isGreaterThan(9);
    }

    private static List<String> headings(String table) {
        return HEADING.matcher(table)
                .results()
                .map(one -> one.group(2) == null ? found(SAYS, one.group(1)) : "")
                .toList();
    }

    /** What the cells of a row are labelled with; the one that names the row is its own heading. */
    private static List<String> labels(String table) {
        List<String> headings = headings(table);
        List<MatchResult> cells = CELL.matcher(table).results().toList();
        List<String> all = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            MatchResult cell = cells.get(place);
            all.add(cell.group(1).equals("td") ? found(LABEL, cell.group(2)) : headings.get(place));
        }
        return all;
    }

    private static String found(Pattern what, String attributes) {
        Matcher found = what.matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    private static List<String> templates() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                all.add(Files.readString(file));
            }
        }
        return all;
    }
}
