package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.server.conversion.process.Fault;
import org.podium.server.identity.claim.Claim;
import org.podium.server.identity.claim.ClaimDecision;
import org.podium.server.identity.claim.Claims;
import org.podium.server.identity.claim.Request;
import org.podium.server.identity.match.DryRun;
import org.podium.server.identity.match.evidence.FrontEnd;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.identity.name.NameOrder;
import org.podium.server.identity.unmatched.UnmatchedModerators;
import org.podium.server.library.Audience;
import org.podium.server.publication.Refusal;

/** The sentences of pages and mails: none that is asked for is missing, in either language. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");

    /** A key written out in a template, and one whose middle or end is known only when the page is drawn. */
    private static final Pattern WRITTEN = Pattern.compile("#\\{([a-z][\\w.-]+)[}(]");

    private static final Pattern COMPOSED = Pattern.compile("#\\{\\|([\\w.-]+)\\$\\{[^}]*}([\\w.-]*)\\|");

    /** A key written out in the code, where a message is asked for or handed to a page. */
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:getMessage\\(|addFlashAttribute\\(\\s*\"(?:said|refusal|notice)\",|tell\\([^;]*?)\\s*[^;]*?\"([a-z-]+(?:\\.[\\w-]+)+)\"");

    /** What stands in the middle of a composed key; a beginning that is not here fails. */
    private static final Map<String, List<String>> VALUES = new HashMap<>(Map.ofEntries(
            Map.entry("admin.server.counting.", List.of("RECORDINGS", "FORMATS", "CAME")),
            // Of a server that says nothing nothing is owed.
            Map.entry("admin.server.owed.", List.of("RECORDINGS", "FORMATS")),
            Map.entry("admin.server.light.", List.of("WELL", "TROUBLE", "DOWN", "UNKNOWN")),
            Map.entry("admin.server.way.", List.of("PAGES", "WHOLE", "BEGINNINGS", "BEGINNINGS_AGAIN", "ROOMS")),
            Map.entry("audience.", names(Audience.values())),
            Map.entry("claims.missing.", names(Request.Missing.values())),
            Map.entry("claims.state.", List.of("REQUESTED", "REJECTED")),
            Map.entry("conversion.", List.of("WAITING", "RUNNING", "DONE", "FAILED", "CANCELLED")),
            Map.entry("doubts.kind.", names(UnmatchedModerators.Kind.values())),
            Map.entry("language.", List.of("fr", "en")),
            Map.entry("owners.state.", subtypes(Claim.class)),
            Map.entry(
                    "owners.decided.",
                    List.of("request", "confirm", "reject", "revoke", "leave", "hand-over", "put-first")),
            Map.entry("password.", List.of("wrong", "locked", "short", "long", "differs", "demo", "same")),
            Map.entry("rules.change.", names(DryRun.Change.values())),
            Map.entry("rules.names.", names(FrontEnd.Names.values())),
            Map.entry("rules.order.", names(NameOrder.values())),
            Map.entry("unsent.field.", List.of("title", "to", "link", "room", "day", "words")),
            Map.entry("signin.role.", List.of("TEACHER", "ADMIN")),
            Map.entry("state.Failed.", names(Fault.values())),
            Map.entry(
                    "state.",
                    List.of("Offered", "Held", "Waiting", "Converting", "Failed", "Cancelled", "Watchable"))));

    private static final List<String> LIVES = List.of(
            "running", "awaited", "processing", "ready", "unpublished", "stuck", "missing", "deleted", "gone", "other");

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    private static List<String> subtypes(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    private static Set<String> known(Locale language) {
        Set<String> all = new TreeSet<>();
        for (String bundle : List.of("messages", "identity", "org.podium.server.identity.match.why")) {
            ResourceBundle words = ResourceBundle.getBundle(
                    bundle,
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
            all.addAll(words.keySet());
        }
        return all;
    }

    private static List<MatchResult> found(Path root, String ending, Pattern what) throws IOException {
        List<MatchResult> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                what.matcher(Files.readString(file)).results().forEach(all::add);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "identity", "notice"})
    void each_sentence_stands_once_in_each_language_and_says_something(String bundle) throws IOException {
        Set<String> french = keys(bundle + ".properties");

        assertThat(french).hasSizeGreaterThan(50).isEqualTo(keys(bundle + "_en.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        List<String> lines = Files.readString(Path.of("src/main/resources").resolve(file))
                .replace("\\\n", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).matches("[\\w.@-]+=.*\\S.*"));
        List<String> keys =
                lines.stream().map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(keys).doesNotHaveDuplicates();
        return new TreeSet<>(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_page_asks_for_a_sentence_that_is_not_there(String language) throws IOException {
        Set<String> known = known(Locale.of(language));
        List<String> written = found(TEMPLATES, ".html", WRITTEN).stream()
                .map(one -> one.group(1))
                .toList();

        assertThat(written).hasSizeGreaterThan(300);
        assertThat(known).containsAll(written).containsAll(composed());
    }

    private static Set<String> composed() throws IOException {
        Set<String> all = new TreeSet<>();
        for (MatchResult one : found(TEMPLATES, ".html", COMPOSED)) {
            String beginning = one.group(1);
            String ending = one.group(2);
            // What is known of a person is asked of the very table, where every page is drawn.
            if (beginning.equals("person.known.") || (beginning.equals("life.") && ending.equals(".text"))) {
                continue;
            }
            List<String> values = beginning.equals("life.") ? LIVES : VALUES.get(beginning);
            assertThat(values).as("what may stand in " + one.group()).isNotNull();
            values.forEach(value -> all.add(beginning + value + ending));
        }
        assertThat(all).hasSizeGreaterThan(80);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_code_asks_for_a_sentence_that_is_not_there(String language) throws IOException {
        Set<String> known = known(Locale.of(language));
        List<String> asked = new ArrayList<>();
        for (String pages : List.of("web", "signin")) {
            found(CODE.resolve("org/podium/server").resolve(pages), ".java", IN_CODE)
                    .forEach(one -> asked.add(one.group(1)));
        }
        assertThat(asked).hasSizeGreaterThan(9);
        Arrays.stream(ClaimDecision.Reason.values())
                .map(ClaimDecision.Reason::key)
                .forEach(asked::add);
        Arrays.stream(Refusal.values()).map(Refusal::key).forEach(asked::add);
        Arrays.stream(Why.Reason.values()).map(Why.Reason::key).forEach(asked::add);
        for (Claims.Wish wish : Claims.Wish.values()) {
            asked.add("claims.done." + wish.name().replace('_', '-'));
        }
        Pattern noted = Pattern.compile("\\.note\\([^;]*?\"((?:[a-z]+)\\.[a-z-]+)\"");
        found(CODE, ".java", noted).forEach(one -> asked.add("audit.action." + one.group(1)));
        for (String told : List.of("request", "confirm", "reject", "revoke", "undo")) {
            asked.add("claims.mail." + told);
            asked.add("claims.mail." + told + ".subject");
        }

        assertThat(known).containsAll(asked);
    }

    @Test
    void every_word_of_an_incident_that_the_code_names_is_there() throws IOException {
        Pattern finding = Pattern.compile("new Finding\\(\\s*\"([a-z.-]+[a-z])\"");
        List<String> kinds =
                found(CODE, ".java", finding).stream().map(one -> one.group(1)).toList();

        assertThat(kinds).isNotEmpty();
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("notice", language);
            assertThat(words.keySet()).containsAll(kinds);
            assertThat(words.keySet())
                    .containsAll(kinds.stream().map(kind -> kind + ".advice").toList());
        }
    }
}
