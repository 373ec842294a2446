package org.podium.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which package of the server owns which table and which view. A package names its own tables; of another one it names views
 * only, and only where the table of arrows lets it use that package. A new table is a new line here.
 */
final class Tables {
    static final Map<String, Set<String>> OWNED = new TreeMap<>(Map.of(
            "platform", Set.of("audit", "light_task", "heavy_task"),
            "notification", Set.of("incident", "mail"),
            "recording", Set.of("meeting", "moderator", "room_heard", "recording", "recording_format"),
            "sync", Set.of("sync_hint", "sync_hook", "sync_server"),
            "identity",
                    Set.of(
                            "account",
                            "binding",
                            "changed_key",
                            "claim",
                            "claim_decision",
                            "course_teacher",
                            "directory_source",
                            "first_owner",
                            "identity_mark",
                            "local_account",
                            "moderator_due",
                            "moderator_key",
                            "moderator_match",
                            "owner",
                            "person",
                            "person_key",
                            "person_role",
                            "room_owner",
                            "verdict"),
            "publication", Set.of("publication"),
            "conversion", Set.of("conversion"),
            "library", Set.of("video"),
            "retention", Set.of("expiry_mail"),
            "signin", Set.of("outside_session", "saml_answered", "web_session", "web_session_attributes")));

    /** Views, by the package whose tables they show. */
    static final Map<String, Set<String>> SHOWN = new TreeMap<>(Map.of(
            "platform", Set.of("audit_view"),
            "notification", Set.of("incident_view"),
            "recording", Set.of("meeting_view", "moderator_view", "recording_view", "recording_format_view"),
            "sync", Set.of("sync_server_view"),
            "identity", Set.of("claim_view", "moderator_match_view", "owner_view", "person_view", "person_role_view"),
            "publication", Set.of("publication_view"),
            "conversion", Set.of("conversion_view"),
            "library", Set.of("video_view")));

    private static final Pattern MADE = Pattern.compile(
            "(?m)^CREATE (?:OR REPLACE )?(?<kind>TABLE|VIEW) (?<name>\\w+)(?<body>[^;]*);|^DROP (?:TABLE|VIEW)"
                    + " (?<gone>\\w+)|^ALTER TABLE (?<altered>\\w+)(?<change>[^;]*);");

    private Tables() {}

    /** The package that owns a table; none for what is no table of ours. */
    static String owner(Map<String, Set<String>> owned, String name) {
        return owned.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    static Set<String> all(Map<String, Set<String>> owned) {
        return owned.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String altered(String body, String change) {
        Matcher dropped = Pattern.compile("DROP COLUMN (\\w+)").matcher(change);
        String left = body;
        while (dropped.find()) {
            left = left.replaceAll("(?m)^\\s*" + dropped.group(1) + "\\b.*$", "");
        }
        return left + change;
    }

    /** What the migrations say of each table or view that stands after them, by its name. */
    static Map<String, String> standing(Path migrations, String kind) {
        Map<String, String> standing = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(migrations)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                Matcher made = MADE.matcher(Files.readString(file).replaceAll("--[^\n]*", ""));
                while (made.find()) {
                    if (kind.equals(made.group("kind"))) {
                        standing.put(made.group("name"), made.group("body"));
                    } else if (made.group("gone") != null) {
                        standing.remove(made.group("gone"));
                    } else if (made.group("altered") != null) {
                        String change = made.group("change");
                        standing.computeIfPresent(made.group("altered"), (_, body) -> altered(body, change));
                    }
                }
            }
            return standing;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
