package org.podium.acceptance.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The plan of the house as rules over the classes below one root package. */
final class HouseRules {
    /**
     * Which room may use which. A new arrow is a changed line here. {@code bbb} and {@code film} are modules, the others rooms
     * of the server.
     */
    static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("start", Set.of("platform")),
            Map.entry("notification", Set.of("platform")),
            Map.entry("recording", Set.of("platform")),
            Map.entry("sync", Set.of("platform", "notification", "recording", "bbb")),
            Map.entry("identity", Set.of("platform", "notification", "recording")),
            Map.entry("publication", Set.of("platform", "recording", "identity")),
            Map.entry(
                    "conversion",
                    Set.of("platform", "notification", "recording", "sync", "publication", "film", "bbb")),
            Map.entry("library", Set.of("platform", "recording", "identity", "publication", "conversion", "film")),
            Map.entry(
                    "retention",
                    Set.of(
                            "platform",
                            "notification",
                            "recording",
                            "sync",
                            "identity",
                            "publication",
                            "conversion",
                            "library",
                            "film",
                            "bbb")),
            Map.entry("signin", Set.of("platform", "notification", "recording", "identity", "library")),
            Map.entry(
                    "overview",
                    Set.of(
                            "platform",
                            "notification",
                            "recording",
                            "sync",
                            "identity",
                            "publication",
                            "conversion",
                            "library")),
            Map.entry(
                    "web",
                    Set.of(
                            "signin",
                            "overview",
                            "platform",
                            "notification",
                            "recording",
                            "sync",
                            "identity",
                            "publication",
                            "conversion",
                            "library",
                            "retention",
                            "film",
                            "bbb"))));

    /** The same for the rooms of {@code film}. */
    static final Map<String, Set<String>> FILM_MAY_USE = new TreeMap<>(Map.of(
            "timeline", Set.of(),
            "xml", Set.of(),
            "process", Set.of(),
            "source", Set.of("timeline", "xml", "process"),
            "picture", Set.of("timeline", "xml", "layout"),
            "layout", Set.of("timeline"),
            "encode", Set.of("timeline", "picture", "source", "layout", "process"),
            "render", Set.of("timeline", "source", "picture", "layout", "encode"),
            "cli", Set.of("timeline", "source", "layout", "encode", "process", "render")));

    /** The same for the packages of {@code bbb}. */
    static final Map<String, Set<String>> BBB_MAY_USE = new TreeMap<>(Map.of(
            "error", Set.of(),
            "meeting", Set.of(),
            "signing", Set.of(),
            "http", Set.of("error", "signing"),
            "recording", Set.of("meeting", "signing"),
            "parse", Set.of("error", "http", "meeting", "recording"),
            "callback", Set.of("parse", "recording", "signing")));

    /** The same for the packages of the fake server; {@code demo} puts all together. */
    static final Map<String, Set<String>> FAKE_MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("json", Set.of()),
            Map.entry("http", Set.of()),
            Map.entry("proof", Set.of()),
            Map.entry("lecture", Set.of("json")),
            Map.entry("world", Set.of("proof")),
            Map.entry("trouble", Set.of("http")),
            Map.entry("news", Set.of("json", "proof", "world")),
            Map.entry("api", Set.of("http", "json", "news", "proof", "world")),
            Map.entry("site", Set.of("http", "json", "proof", "trouble", "world")),
            Map.entry("demo", Set.of("lecture"))));

    /** The table of each module; {@code app} and {@code bench} are one package each. */
    static final Map<String, Map<String, Set<String>>> MODULES = new TreeMap<>(Map.of(
            "server", MAY_USE,
            "film", FILM_MAY_USE,
            "bbb", BBB_MAY_USE,
            "fakebbb", FAKE_MAY_USE,
            "app", Map.of(),
            "bench", Map.of()));

    private static final Set<String> VAGUE =
            Set.of("service", "util", "utils", "common", "helper", "helpers", "impl", "dto", "manager", "misc");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        MODULES.forEach((module, table) -> rules.addAll(arrows(module, table)));
        rules.add(filmByItsProcess());
        rules.add(noCircles());
        rules.add(timelineIsPlain());
        rules.add(timeAndChanceFromThePlatform());
        rules.add(processesAtTwoDoors());
        rules.add(packagesWithMeaning());
        rules.add(noSpringInLibraries());
        rules.add(assertionsArePlain());
        rules.add(noSqlInPages());
        rules.add(decisionsTouchNothing());
        return rules;
    }

    private List<ArchRule> arrows(String module, Map<String, Set<String>> table) {
        List<ArchRule> rules = new ArrayList<>();
        table.forEach((room, allowed) -> rules.add(noClasses()
                .that(resideInAPackage(root + "." + module + "." + room + ".."))
                .should()
                .dependOnClassesThat(ofAnotherRoom(module, table.keySet(), room, allowed))
                .as(module + "." + room + " uses only " + allowed)
                .allowEmptyShould(true)));
        return rules;
    }

    private DescribedPredicate<JavaClass> ofAnotherRoom(
            String module, Set<String> rooms, String room, Set<String> allowed) {
        List<String> forbidden = new ArrayList<>();
        for (String other : rooms) {
            if (!other.equals(room) && !allowed.contains(other)) {
                forbidden.add(root + "." + module + "." + other + "..");
            }
        }
        if (module.equals("server")) {
            for (String library : List.of("bbb", "film")) {
                if (!allowed.contains(library)) {
                    forbidden.add(root + "." + library + "..");
                }
            }
        }
        return resideInAnyPackage(forbidden.toArray(String[]::new));
    }

    /** Films are made by a process of their own: the server knows what the two say to each other, and nothing else of it. */
    private ArchRule filmByItsProcess() {
        return noClasses()
                .that(resideInAPackage(root + ".server.."))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".film..")
                        .and(DescribedPredicate.not(resideInAPackage(root + ".film.process.."))))
                .as("the server knows of film only what their processes say to each other")
                .allowEmptyShould(true);
    }

    private ArchRule noCircles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule timelineIsPlain() {
        return classes()
                .that()
                .resideInAPackage(root + ".film.timeline..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + ".film.timeline..")
                .allowEmptyShould(true);
    }

    private ArchRule timeAndChanceFromThePlatform() {
        DescribedPredicate<JavaMethodCall> world = DescribedPredicate.describe(
                "the wall clock or a random id", call -> isNow(call) || isCall(call, UUID.class, "randomUUID"));
        return noClasses()
                .that(resideInAPackage(root + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                root + ".server.platform..",
                                root + ".fakebbb..",
                                root + ".bench..",
                                root + ".acceptance..",
                                root + ".film.cli..",
                                root + ".film.encode.."))))
                .should(callMethodWhere(world))
                .as("time and chance come in as arguments")
                .allowEmptyShould(true);
    }

    private static boolean isNow(JavaMethodCall call) {
        boolean clock = isCall(call, Clock.class, "systemUTC") || isCall(call, Clock.class, "systemDefaultZone");
        boolean instant = isCall(call, Instant.class, "now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return clock || instant || isCall(call, System.class, "currentTimeMillis");
    }

    private static boolean isCall(JavaCall<?> call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }

    private ArchRule processesAtTwoDoors() {
        return noClasses()
                .that(resideInAPackage(root + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                root + ".server.conversion..",
                                root + ".film.encode..",
                                root + ".fakebbb..",
                                root + ".bench..",
                                root + ".acceptance.."))))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Runtime.class)
                .as("programs are started at one door")
                .allowEmptyShould(true);
    }

    private ArchRule packagesWithMeaning() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        VAGUE.stream().map(word -> root + ".." + word + "..").toArray(String[]::new))
                .as("packages are named by what happens to a recording")
                .allowEmptyShould(true);
    }

    /** A decision is a value computed from facts: what is named so reads no file, no network and no database, and starts nothing. */
    private ArchRule decisionsTouchNothing() {
        return noClasses()
                .that(resideInAPackage(root + "..")
                        .and(DescribedPredicate.describe(
                                "a plan, rule or decision",
                                type -> type.getName().matches(".*(Plan|Rule|Decision)s?(\\$.*)?"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio..",
                                "java.net.http..",
                                "java.sql..",
                                "javax.sql..",
                                "org.springframework.jdbc..",
                                "org.bytedeco..")
                        .or(belongToAnyOf(ProcessBuilder.class, Socket.class, HttpURLConnection.class)))
                .as("plans, rules and decisions touch nothing")
                .allowEmptyShould(true);
    }

    /** Packages of the modules that no table of arrows names, so that no rule would hold for them. */
    static Set<String> unknown(String root, Collection<JavaClass> classes) {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : classes) {
            String[] path = type.getPackageName().substring(root.length()).split("\\.", -1);
            String module = path.length > 1 ? path[1] : "";
            boolean known = module.equals("acceptance")
                    || (MODULES.containsKey(module)
                            && (path.length == 2 || MODULES.get(module).containsKey(path[2])));
            if (!known) {
                unknown.add(type.getPackageName());
            }
        }
        return unknown;
    }

    /** What decides whether a SAML answer is believed can be read, tried and reviewed without the rest of the server. */
    private ArchRule assertionsArePlain() {
        return classes()
                .that()
                .resideInAPackage(root + ".server.signin.assertion..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "javax.crypto..",
                        "org.w3c..",
                        "org.xml..",
                        "org.jspecify..",
                        "org.apache.xml.security..",
                        root + ".server.signin.assertion..")
                .as("assertions are checked in plain Java")
                .allowEmptyShould(true);
    }

    /** Pages show what others read; a time of the database's own type is a value and no way to ask. */
    private ArchRule noSqlInPages() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".server.web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                        .and(DescribedPredicate.not(type(Timestamp.class))))
                .as("pages hold no SQL")
                .allowEmptyShould(true);
    }

    private ArchRule noSpringInLibraries() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".bbb..", root + ".film..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", root + ".server..")
                .as("bbb and film are plain Java")
                .allowEmptyShould(true);
    }
}
