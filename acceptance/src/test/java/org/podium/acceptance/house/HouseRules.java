package org.podium.acceptance.house;

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
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The plan of the house as rules over the classes below one root package; a rule that matches no class fails. */
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

    private static final Set<String> VAGUE =
            Set.of("service", "util", "utils", "common", "helper", "helpers", "impl", "dto", "manager", "misc");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        rules.addAll(arrows("server", MAY_USE));
        rules.addAll(arrows("film", FILM_MAY_USE));
        rules.add(knownPackages("server", MAY_USE.keySet()));
        rules.add(knownPackages("film", FILM_MAY_USE.keySet()));
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
                .as(module + "." + room + " uses only " + allowed)));
        return rules;
    }

    /** A package that the table does not know might use everything and be used by all. */
    private ArchRule knownPackages(String module, Set<String> known) {
        List<String> packages = new ArrayList<>(List.of(root + "." + module));
        known.forEach(name -> packages.add(root + "." + module + "." + name + ".."));
        return classes()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .as("the table of arrows knows each package of " + module);
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
                .as("the server knows of film only what their processes say to each other");
    }

    private ArchRule noCircles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule timelineIsPlain() {
        return classes()
                .that()
                .resideInAPackage(root + ".film.timeline..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + ".film.timeline..");
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
                .as("time and chance come in as arguments");
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
                .as("programs are started at one door");
    }

    private ArchRule packagesWithMeaning() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        VAGUE.stream().map(word -> root + ".." + word + "..").toArray(String[]::new))
                .as("packages are named by what happens to a recording");
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
                .as("assertions are checked in plain Java");
    }

    /** A decision is computed from facts that somebody else fetched. */
    private ArchRule decisionsTouchNothing() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".server..")
                .and()
                .haveNameMatching(".*(Plan|Rule|Decision)")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "java.net.http..")
                                .or(type(Files.class)))
                .as("plans, rules and decisions touch nothing");
    }

    /** Pages show what others read; a time of the database's own type is a value and no way to ask. */
    private ArchRule noSqlInPages() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".server.web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                        .and(DescribedPredicate.not(type(Timestamp.class))))
                .as("pages hold no SQL");
    }

    private ArchRule noSpringInLibraries() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".bbb..", root + ".film..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", root + ".server..")
                .as("bbb and film are plain Java");
    }
}
