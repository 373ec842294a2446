package org.podium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.podium.fakebbb.world.Attendee;

/** The teachers of a soak: each has a room, comes by one of three front ends, and one in twenty is in no directory. */
final class SoakPeople {
    /** Front ends, as meetings name them. */
    static final List<String> FRONT_ENDS = List.of("Pod", "Moodle", "Greenlight");

    private static final List<String> FIRST = List.of(
            "Ada",
            "Bruno",
            "Chloé",
            "Denis",
            "Elsa",
            "Fabien",
            "Gaëlle",
            "Hugo",
            "Inès",
            "Jules",
            "Katell",
            "Loïc",
            "Maëlle",
            "Nino",
            "Océane",
            "Paul",
            "Quentin",
            "Rozenn",
            "Sacha",
            "Tess",
            "Ulysse",
            "Violette",
            "Wassim",
            "Yann",
            "Zélie");
    private static final List<String> START = List.of(
            "Ker", "Pen", "Lan", "Tre", "Plou", "Gour", "Ros", "Mor", "Bren", "Carn", "Dor", "Fal", "Gwen", "Hel", "Iz",
            "Jac", "Kem", "Lou", "Mel", "Nev", "Pri", "Qué", "Riv", "Sal", "Tal");
    private static final List<String> END = List.of(
            "badec", "cadec", "dreux", "fador", "gannec", "hostin", "jaouen", "lavec", "madou", "nevez", "pazou",
            "radec", "sornin", "tarnec", "vellec", "zeller");

    private SoakPeople() {}

    static String frontEnd(int room) {
        return FRONT_ENDS.get(room % FRONT_ENDS.size());
    }

    static Map<String, String> metadata(int room) {
        String name = frontEnd(room);
        return Map.of("bbb-origin", name, "bbb-origin-server-name", name.toLowerCase(Locale.ROOT) + ".univ.example");
    }

    /** The user name of whoever owns what is recorded in a room; none where the directory does not have them. */
    static Optional<String> owner(int room) {
        return room % 20 == 7 ? Optional.empty() : Optional.of("prof" + room);
    }

    /** The teacher as the front end sends them: Pod the user name, the others an id of their own. */
    static Attendee teacher(int room) {
        String id = switch (frontEnd(room)) {
            case "Pod" -> "prof" + room;
            case "Moodle" -> String.valueOf(4000 + room);
            default -> "gl-" + Integer.toHexString(0x1abcdef + room * 7919);
        };
        return Attendee.moderator(id, first(room) + " " + last(room));
    }

    /** A file of people with all of them that a directory has. */
    static Path directory(Path folder, int rooms) throws IOException {
        StringBuilder lines = new StringBuilder("username,first_name,last_name,email,roles\n");
        for (int room = 0; room < rooms; room++) {
            if (owner(room).isPresent()) {
                lines.append(String.join(
                                ",",
                                "prof" + room,
                                first(room),
                                last(room),
                                "prof" + room + "@univ.example",
                                "TEACHER"))
                        .append('\n');
            }
        }
        return Files.writeString(folder.resolve("people.csv"), lines);
    }

    private static String first(int room) {
        return FIRST.get(room % FIRST.size());
    }

    /** No two teachers bear one name; beyond 10,000 rooms the names get longer. */
    private static String last(int room) {
        int rest = room / FIRST.size();
        StringBuilder name = new StringBuilder(START.get(rest % START.size()));
        rest /= START.size();
        do {
            name.append(END.get(rest % END.size()));
            rest /= END.size();
        } while (rest > 0);
        return name.toString();
    }
}
