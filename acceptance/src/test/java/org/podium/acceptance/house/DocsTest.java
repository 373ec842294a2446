package org.podium.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.server.platform.SettingsTemplate;

/** The guides and papers beside the code: their links lead somewhere, their settings exist, and both languages say the same. */
class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern WORD_OF_CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*$");

    /** A setting with a whole name, in prose; those below a heading of a list are written short. */
    private static final Pattern SETTING = Pattern.compile("`(podium(?:\\.[a-z][a-z-]*)+)[`:]");

    @Test
    void every_link_leads_to_a_file_and_a_heading_that_are_there() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path paper : papers()) {
            for (MatchResult one : found(LINK, prose(paper))) {
                String target = one.group(1);
                if (!target.matches("[a-z]+:.*")) {
                    links++;
                    if (!leads(paper, target)) {
                        broken.add(ROOT.relativize(paper) + " -> " + target);
                    }
                }
            }
        }

        assertThat(links).isGreaterThan(60);
        assertThat(broken).isEmpty();
    }

    private static boolean leads(Path paper, String target) throws IOException {
        int mark = target.indexOf('#');
        String file = mark < 0 ? target : target.substring(0, mark);
        Path there = file.isEmpty() ? paper : paper.resolveSibling(file).normalize();
        if (!there.startsWith(ROOT) || !Files.exists(there)) {
            return false;
        }
        return mark < 0 || anchors(there).contains(target.substring(mark + 1));
    }

    /** The names by which the usual readers of Markdown call the headings. */
    private static Set<String> anchors(Path paper) throws IOException {
        return found(HEADING, prose(paper)).stream()
                .map(one -> one.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "admin, administrateur",
        "admin/install, administrateur/installer",
        "admin/operate, administrateur/exploiter",
        "admin/people, administrateur/personnes",
        "admin/sign-in, administrateur/connexion",
        "admin/retention, administrateur/conservation",
        "admin/privacy, administrateur/donnees-personnelles",
        "admin/trouble, administrateur/pannes",
        "teacher, enseignant",
    })
    void a_guide_tells_the_same_in_both_languages_and_each_leads_to_the_other(String english, String french)
            throws IOException {
        Path one = ROOT.resolve("docs/" + english + ".md");
        Path other = ROOT.resolve("docs/" + french + ".md");

        assertThat(code(other)).isEqualTo(code(one));
        assertThat(count(HEADING, other)).isEqualTo(count(HEADING, one));
        assertThat(count(ROW, other)).isEqualTo(count(ROW, one));
        assertThat(blocks(other)).isEqualTo(blocks(one));
        assertThat(links(one)).contains(other);
        assertThat(links(other)).contains(one);
    }

    @Test
    void no_page_of_the_guides_stands_in_one_language_only_and_the_readme_leads_to_each_guide() throws IOException {
        assertThat(pages("admin")).hasSize(7).hasSameSizeAs(pages("administrateur"));
        assertThat(links(ROOT.resolve("README.md")))
                .contains(
                        ROOT.resolve("docs/admin.md"),
                        ROOT.resolve("docs/administrateur.md"),
                        ROOT.resolve("docs/teacher.md"),
                        ROOT.resolve("docs/enseignant.md"));
        assertThat(links(ROOT.resolve("docs/admin.md"))).containsAll(pages("admin"));
        assertThat(links(ROOT.resolve("docs/administrateur.md"))).containsAll(pages("administrateur"));
    }

    @Test
    void every_setting_that_a_paper_names_is_one() throws IOException {
        String settings = SettingsTemplate.of("org.podium.server");
        Set<String> named = new TreeSet<>();
        for (Path paper : papers()) {
            found(SETTING, prose(paper)).forEach(one -> named.add(one.group(1)));
        }
        named.remove("podium.yaml");

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named)
                .allMatch(
                        name -> settings.contains("#" + name + ":")
                                || settings.contains("#" + name + ".")
                                || settings.contains("#" + name + "["),
                        "is a setting");
    }

    @Test
    void french_papers_keep_their_high_signs_on_the_line_of_their_word() throws IOException {
        List<Path> french = new ArrayList<>(pages("administrateur"));
        french.add(ROOT.resolve("docs/administrateur.md"));
        french.add(ROOT.resolve("docs/enseignant.md"));
        for (Path paper : french) {
            assertThat(prose(paper).replaceAll(WORD_OF_CODE.pattern(), "").lines())
                    .as(paper.toString())
                    .noneMatch(line -> line.matches(".*(\\S [:;?!»]|« ).*"));
        }
    }

    private static Set<String> code(Path paper) throws IOException {
        return found(WORD_OF_CODE, prose(paper)).stream()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Blocks of code without their remarks. */
    private static List<String> blocks(Path paper) throws IOException {
        return found(BLOCK, Files.readString(paper)).stream()
                .map(one -> one.group().replaceAll("(?m) +#.*$", ""))
                .toList();
    }

    private static int count(Pattern what, Path paper) throws IOException {
        return found(what, prose(paper)).size();
    }

    private static List<Path> links(Path paper) throws IOException {
        return found(LINK, prose(paper)).stream()
                .filter(one -> !one.group(1).contains(":"))
                .map(one ->
                        paper.resolveSibling(one.group(1).replaceAll("#.*", "")).normalize())
                .toList();
    }

    private static String prose(Path paper) throws IOException {
        return BLOCK.matcher(Files.readString(paper)).replaceAll("");
    }

    private static List<MatchResult> found(Pattern what, String text) {
        return what.matcher(text).results().toList();
    }

    private static List<Path> pages(String folder) throws IOException {
        try (Stream<Path> all = Files.list(ROOT.resolve("docs").resolve(folder))) {
            return all.filter(one -> one.toString().endsWith(".md")).toList();
        }
    }

    private static List<Path> papers() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(one -> one.toString().endsWith(".md"))
                    .filter(one -> !ROOT.relativize(one).toString().matches("(.*/)?(target|node_modules)/.*"))
                    .filter(one -> !ROOT.relativize(one).toString().startsWith("data"))
                    .toList();
        }
    }
}
