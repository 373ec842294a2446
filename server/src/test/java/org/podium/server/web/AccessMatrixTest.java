package org.podium.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.conversion.FilmReady;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.Actor;
import org.podium.server.identity.claim.Claims;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.library.Audience;
import org.podium.server.library.Library;
import org.podium.server.library.Video;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.assertion.IdpKey;
import org.podium.server.signin.saml.SamlServer;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets what at each address that the pages and the API have, for a video that only its owners may see. Each row has a
 * sign for each person: S the sign-in page, E another server's, 1, 3, 4 the statuses 401, 403, 404, ! a fault, L led away with no claim changed, + whatever the address does.
 */
@Tag("database")
class AccessMatrixTest {
    private static final Path FOLDER = folder();
    private static final House HOUSE = House.serving(settings());
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** In the order of the columns; the former owner published the recording and was then taken away. */
    private enum Who {
        NOBODY,
        STUDENT,
        OTHER,
        FORMER,
        CO,
        OWNER,
        ADMIN
    }

    private static final Map<String, String> MATRIX = matrix();

    /** What filters answer, not controllers; the ways to other servers lead to them. */
    private static final List<String> FILTERS = List.of(
            "GET /signin/cas",
            "GET /signin/cas/ticket",
            "POST /signin/cas/ticket",
            "GET /signin/oidc/start/university",
            "GET /signin/oidc/code/university",
            "POST /signin/saml/acs",
            "GET /actuator/health",
            "GET /actuator",
            "GET /actuator/env");

    /** All ways of signing in at once; nobody is at the other ends. */
    private static Map<String, Object> settings() {
        try (SamlServer idp = new SamlServer(new SamlServer.NobodyThere())) {
            IdpKey ours = IdpKey.make();
            return Map.ofEntries(
                    Map.entry("podium.demo", "true"),
                    Map.entry("podium.tasks.heavy", "0"),
                    Map.entry("podium.cas.url", "http://localhost:1/cas"),
                    Map.entry("podium.oidc.issuer", "http://localhost:1/realm"),
                    Map.entry("podium.oidc.client-secret", "quiet"),
                    Map.entry(
                            "podium.saml.metadata",
                            Files.writeString(FOLDER.resolve("idp.xml"), idp.metadata())
                                    .toString()),
                    Map.entry("podium.saml.key", ours.keyIn(FOLDER, "own.key").toString()),
                    Map.entry(
                            "podium.saml.certificate",
                            ours.certificateIn(FOLDER, "own.crt").toString()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("podium-test-matrix");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> matrix() {
        Map<String, String> rows = new LinkedHashMap<>();
        String[] own = {
            "/", "/sessions", "/videos", "/trash", "/claims", "/account/password", "/account/browsers", "/unsent"
        };
        for (String page : own) {
            rows.put("GET " + page, "S++++++");
        }
        rows.put("GET /signin", "+++++++");
        rows.put("POST /account/password", "S++++++");
        rows.put("POST /account/browsers", "S++++++");
        rows.put("GET /robots.txt", "+++++++");
        rows.put("POST /claims/{recording}", "S++++++");
        for (String part : new String[] {"", "/thumbnails/{number}"}) {
            rows.put("GET /sessions/{recording}" + part, "S444++4");
        }
        for (String act : new String[] {"publish", "withdraw", "retry"}) {
            rows.put("POST /sessions/{recording}/" + act, "S444++4");
            rows.put("POST /api/v1/sessions/{id}/" + act, "1444++4");
        }
        rows.remove("POST /api/v1/sessions/{id}/retry");
        rows.put("GET /api/v1/sessions", "1++++++");
        rows.put("GET /api/v1/sessions/{id}", "1444++4");
        rows.put("GET /api/v1/videos", "1++++++");
        for (String call : new String[] {"GET ", "PATCH ", "DELETE "}) {
            rows.put(call + "/api/v1/videos/{id}", "1444+++");
        }
        rows.put("POST /api/v1/videos/{id}/restore", "1444+++");
        rows.put("GET /videos/{id}", "S444+++");
        for (String act : new String[] {"title", "audience", "trash", "restore"}) {
            rows.put("POST /videos/{id}/" + act, "S444+++");
        }
        // Only what lies in the trash already is erased.
        rows.put("POST /videos/{id}/remove", "S444444");
        rows.put("GET /media/{id}/{edition}/{*address}", "4444+++");
        rows.put("GET /media/{id}/download", "4444+++");
        rows.put("GET /recordings/{recording}/owners", "S444+++");
        rows.put("POST /recordings/{recording}/owners", "S44444+");
        rows.put("POST /recordings/{recording}/owners/undo/{decision}", "SLLL+++");
        rows.put("POST /recordings/{recording}/owners/{person}", "SLLL+++");
        rows.put("POST /recordings/{recording}/owners/{person}/successor", "SLLL+++");
        // Led to the other server; with no proof nobody comes in, and who is in already has nothing to look for there.
        rows.put("GET /signin/cas", "E444444");
        rows.put("GET /signin/cas/ticket", "SSSSSSS");
        rows.put("POST /signin/cas/ticket", "SSSSSSS");
        // This one must be asked before anybody is led to it, and does not answer: the sign-in page says so.
        rows.put("GET /signin/oidc/start/university", "SSSSSSS");
        rows.put("GET /signin/oidc/code/university", "SSSSSSS");
        rows.put("GET /signin/saml", "EEEEEEE");
        rows.put("POST /signin/saml/acs", "SSSSSSS");
        rows.put("GET /signin/saml/metadata", "+++++++");
        rows.put("GET /signin/saml/logout", "SSSSSSS");
        rows.put("GET /signin/saml/goodbye", "SSSSSSS");
        rows.put("GET /actuator/health", "+++++++");
        rows.put("GET /actuator", "S444444");
        rows.put("GET /actuator/env", "S444444");
        rows.put("POST /callback/{server}/ready", "1111111");
        rows.put("POST /callback/{server}/hook", "1111111");
        return rows;
    }

    private static final Seed SEED = HOUSE.seed();
    private final Map<Who, PersonId> people = new EnumMap<>(Who.class);
    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);

    @AfterAll
    static void close() {
        HOUSE.close();
        FileSystemUtils.deleteRecursively(FOLDER.toFile());
    }

    @Test
    void each_address_answers_each_person_as_the_matrix_says_and_none_is_without_a_row() throws Exception {
        everybodyComes();
        Set<String> all = mappings();
        all.addAll(FILTERS);
        Map<String, String> expected = new TreeMap<>();
        // Whoever has an address of administration before them: what is asked for may not exist.
        all.forEach(mapping ->
                expected.put(mapping, administration(mapping) ? "S33333+" : MATRIX.getOrDefault(mapping, "no row")));

        Map<String, String> found = found(all, Audience.OWNERS);

        found.replaceAll((mapping, row) -> administration(mapping) ? row.substring(0, 6) + "+" : row);
        assertThat(found).isEqualTo(expected);
        assertThat(found.keySet()).containsAll(MATRIX.keySet());
    }

    @Test
    void what_more_people_may_see_they_may_only_see() throws Exception {
        everybodyComes();
        List<String> films = mappings().stream().filter(AccessMatrixTest::film).toList();
        for (Audience audience : List.of(Audience.SIGNED_IN, Audience.LINK, Audience.EVERYONE)) {
            Map<String, String> expected = new TreeMap<>();
            for (String mapping : films) {
                String own = MATRIX.getOrDefault(mapping, "no row");
                String nobody =
                        audience == Audience.SIGNED_IN || mapping.contains(" /api/") ? own.substring(0, 1) : "+";
                expected.put(mapping, mapping.startsWith("GET ") ? nobody + "++++++" : own);
            }

            assertThat(found(films, audience)).as(audience.toString()).isEqualTo(expected);
        }
    }

    @Test
    void an_address_that_somebody_adds_without_a_row_is_found() throws Exception {
        new Browser(HOUSE.address()).get("/signin");
        RequestMappingHandlerMapping addresses = controllers().findFirst().orElseThrow();
        for (RequestMethod[] methods : new RequestMethod[][] {{RequestMethod.PUT}, {}}) {
            RequestMappingInfo planted = RequestMappingInfo.paths("/planted/{id}")
                    .methods(methods)
                    .options(addresses.getBuilderConfiguration())
                    .build();
            addresses.registerMapping(planted, new Planted(), Planted.class.getDeclaredMethod("answer"));
            try {
                assertThat(mappings())
                        .filteredOn(mapping -> !administration(mapping) && !MATRIX.containsKey(mapping))
                        .containsExactly((methods.length == 0 ? "GET" : "PUT") + " /planted/{id}");
            } finally {
                addresses.unregisterMapping(planted);
            }
        }
    }

    /** Answers what nobody has thought about. */
    private static final class Planted {
        @SuppressWarnings("unused")
        String answer() {
            return "redirect:/";
        }
    }

    private void everybodyComes() throws Exception {
        for (Who who : Who.values()) {
            people.put(who, who == Who.NOBODY ? new PersonId(0) : account(who));
            visitors.put(who, new Visitor(who));
        }
    }

    private Map<String, String> found(Collection<String> all, Audience audience) throws Exception {
        Map<String, String> found = new TreeMap<>();
        Lecture lecture = lecture(audience);
        for (String mapping : all) {
            StringBuilder row = new StringBuilder();
            for (Who who : Who.values()) {
                char sign = Objects.requireNonNull(visitors.get(who)).sign(mapping, lecture);
                row.append(sign);
                // What somebody changed is nothing for the next one to try.
                lecture = sign == '+' && !mapping.startsWith("GET ") ? lecture(audience) : lecture;
            }
            found.put(mapping, row.toString());
        }
        return found;
    }

    private static boolean administration(String mapping) {
        return mapping.contains(" /admin");
    }

    /** Whether it is about a film, and not about somebody's films. */
    private static boolean film(String mapping) {
        return mapping.contains("/videos/{id}") || mapping.contains("/media/{id}");
    }

    /** Method and path of all that our own controllers answer; one that answers all methods is asked for by GET. */
    private static Set<String> mappings() {
        TreeSet<String> all = new TreeSet<>();
        new Browser(HOUSE.address()).get("/signin");
        controllers()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.podium."))
                .forEach(entry -> {
                    Set<RequestMethod> methods =
                            entry.getKey().getMethodsCondition().getMethods();
                    for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                        entry.getKey().getPatternValues().forEach(path -> all.add(method + " " + path));
                    }
                });
        // Nobody asks for it: a request that went wrong is answered there.
        all.remove("GET /error");
        assertThat(all).hasSizeGreaterThan(40);
        return all;
    }

    private static Stream<RequestMappingHandlerMapping> controllers() {
        return Objects.requireNonNull(HOUSE.room(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast);
    }

    private PersonId person(Who who) {
        return Objects.requireNonNull(people.get(who));
    }

    private record Lecture(RecordingId recording, Video video) {}

    /** A recording with two owners, published by somebody who owns it no more, and its film. */
    private Lecture lecture(Audience audience) throws Exception {
        RecordingId recording = SEED.recording("Algèbre", "published");
        SEED.owner(recording, person(Who.OWNER), "FIRST");
        SEED.owner(recording, person(Who.CO), "CO");
        SEED.owner(recording, person(Who.FORMER), "CO");
        HOUSE.room(Publications.class).publish(person(Who.FORMER), recording, "Algèbre");
        Path folder = Files.createDirectories(HOUSE.data().resolve("videos/" + recording));
        Files.writeString(folder.resolve("film.json"), "{\"duration\": 60, \"missing\": []}");
        Files.writeString(folder.resolve("video.mp4"), "x");
        HOUSE.tell(new FilmReady(recording, folder));
        HOUSE.room(Ownership.class).reject(recording, person(Who.FORMER), new Actor(person(Who.ADMIN), true));
        Video video = HOUSE.room(Library.class).of(List.of(recording)).get(recording);
        HOUSE.sql()
                .sql("UPDATE video SET audience = ? WHERE recording = ?")
                .params(audience.name(), recording.value())
                .update();
        return new Lecture(recording, Objects.requireNonNull(video));
    }

    private PersonId account(Who who) {
        String name = "matrix-" + who.name().toLowerCase(java.util.Locale.ROOT);
        Optional<PersonId> known = HOUSE.sql()
                .sql("SELECT id FROM person WHERE user_name = ?")
                .param(name)
                .query((row, _) -> new PersonId(row.getLong("id")))
                .optional();
        if (known.isPresent()) {
            return known.get();
        }
        PersonId person = who == Who.ADMIN ? SEED.person(name, name, "ADMIN") : SEED.person(name, name);
        HOUSE.sql()
                .sql("INSERT INTO local_account (person, password_hash) VALUES (?, '{noop}podium')")
                .param(person.value())
                .update();
        return person;
    }

    /** Somebody with a browser that follows no redirect, and a program. */
    private final class Visitor {
        private final Who who;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String name;
        private final String token;

        Visitor(Who who) throws Exception {
            this.who = who;
            this.name = "matrix-" + who.name().toLowerCase(java.util.Locale.ROOT);
            String form = token("/signin");
            if (who != Who.NOBODY) {
                send("POST", "/signin", "_csrf=" + form + "&username=" + name + "&password=podium", false);
            }
            this.token = who == Who.NOBODY ? form : token("/account/password");
        }

        private String token(String page) throws Exception {
            Matcher found = TOKEN.matcher(send("GET", page, "", false).body());
            assertThat(found.find()).isTrue();
            return found.group(1);
        }

        char sign(String mapping, Lecture lecture) throws Exception {
            String[] parts = mapping.split(" ", 2);
            boolean program = parts[1].startsWith("/api/");
            String body = program
                    ? (parts[0].equals("PATCH") ? "{\"audience\": \"owners\"}" : "{}")
                    : "_csrf=" + token + "&title=x&audience=OWNERS&wish=FIRST&to=nobody&current=x&wanted=x&again=x"
                            + "&link=x&room=x&day=2026-11-23&words=x";
            Claims before = HOUSE.room(Ownership.class).claims(lecture.recording());
            HttpResponse<String> answer = send(parts[0], path(parts[1], lecture), body, program);
            boolean unchanged =
                    HOUSE.room(Ownership.class).claims(lecture.recording()).equals(before);
            String location = answer.headers().firstValue("Location").orElse("");
            return switch (answer.statusCode()) {
                case 302 ->
                    elsewhere(location)
                            ? 'E'
                            : location.contains("/signin") ? 'S' : away(parts[1], location) && unchanged ? 'L' : '+';
                case 401 -> '1';
                case 403 -> '3';
                case 404 -> location.isEmpty() && mapping.contains("thumbnails") && seen() ? '+' : '4';
                default -> answer.statusCode() >= 500 ? '!' : '+';
            };
        }

        private static boolean elsewhere(String location) {
            return location.startsWith("http") && !location.startsWith(HOUSE.address());
        }

        /** Whether whoever wished something about owners is led to their own lectures. */
        private boolean away(String pattern, String location) {
            return pattern.contains("/owners/") && location.endsWith("/sessions");
        }

        /** The server of these recordings does not exist: its pictures are absent for its owners too. */
        private boolean seen() {
            return who == Who.CO || who == Who.OWNER;
        }

        private String path(String pattern, Lecture lecture) {
            boolean video = pattern.contains("/videos/") || pattern.startsWith("/media/");
            String id = video
                    ? lecture.video().id().toString()
                    : pattern.contains("conversions")
                            ? "00000000-0000-0000-0000-000000000000"
                            : lecture.recording().toString();
            return pattern.replace("{id}", id)
                    .replace("{recording}", lecture.recording().toString())
                    .replace("{edition}", lecture.video().edition())
                    .replace("{*address}", "video.mp4")
                    .replace("/video.mp4", pattern.contains("{*address}") ? "/video.mp4" : "")
                    .replace("{person}", person(Who.CO).toString())
                    .replace("{server}", "bbb")
                    .replaceAll("\\{\\w+}", "0");
        }

        private HttpResponse<String> send(String method, String path, String body, boolean program) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(HOUSE.address() + path))
                    .header("Accept", program ? "application/json" : "text/html,*/*");
            if (program && who != Who.NOBODY) {
                String words = name + ":podium";
                request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)));
            }
            if (!method.equals("GET")) {
                request.header("Content-Type", program ? "application/json" : "application/x-www-form-urlencoded");
            }
            return client.send(
                    request.method(
                                    method,
                                    method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
