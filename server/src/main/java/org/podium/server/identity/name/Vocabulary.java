package org.podium.server.identity.name;

import java.util.List;
import java.util.Set;

/**
 * The words that people write around their name, French and English, in plain letters. Some are names of others (Maître,
 * Prévôt): whatever is taken away is therefore held against the directory before anybody is matched.
 */
final class Vocabulary {
    /** Stand before a name. */
    private static final Set<String> TITLES = Set.of(
            "m",
            "mr",
            "mme",
            "mlle",
            "mrs",
            "ms",
            "miss",
            "madame",
            "monsieur",
            "mademoiselle",
            "dr",
            "dre",
            "docteur",
            "docteure",
            "doctor",
            "pr",
            "pre",
            "prof",
            "professeur",
            "professeure",
            "professor",
            "me",
            "maitre",
            "sir");

    /** Stand after a name without any sign between. */
    private static final Set<String> ROLES = Set.of(
            "dr",
            "pr",
            "prof",
            "professeur",
            "professeure",
            "phd",
            "enseignant",
            "enseignante",
            "teacher",
            "formateur",
            "formatrice",
            "tuteur",
            "tutrice",
            "tutor",
            "intervenant",
            "intervenante",
            "animateur",
            "animatrice",
            "moderateur",
            "moderatrice",
            "moderator",
            "presentateur",
            "presentatrice",
            "presenter",
            "organisateur",
            "organisatrice",
            "vacataire",
            "ater",
            "mcf",
            "doctorant",
            "doctorante");

    /** Begin the name of a place or body; whatever stands with them in the same note belongs to it. */
    private static final Set<String> BODIES = Set.of(
            "ufr",
            "iut",
            "insa",
            "inspe",
            "iae",
            "univ",
            "universite",
            "university",
            "fac",
            "faculte",
            "faculty",
            "dept",
            "departement",
            "department",
            "service",
            "labo",
            "laboratoire",
            "lab",
            "institut",
            "institute",
            "ecole",
            "school",
            "college",
            "bureau",
            "salle",
            "amphi",
            "room",
            "campus",
            "cours",
            "groupe",
            "group",
            "equipe",
            "team",
            "bu",
            "bibliotheque",
            "direction",
            "pole",
            "site",
            "umr");

    /** Say nothing beside other words; alone they may be the particle of the name: "Fontaine Jean (de la)". */
    private static final Set<String> JOINING =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "and", "of", "the", "a", "au", "aux");

    private Vocabulary() {}

    static boolean title(Word word) {
        return TITLES.contains(word.plain());
    }

    static boolean role(Word word) {
        return ROLES.contains(word.plain());
    }

    /** The words of a note that, being somebody's name, would make it doubtful that the note is one. */
    static List<String> doubtful(List<Word> note) {
        boolean body = note.size() > 1 && note.stream().anyMatch(word -> BODIES.contains(word.plain()));
        if (body) {
            return List.of();
        }
        boolean onlyJoining = note.stream().allMatch(word -> JOINING.contains(word.plain()));
        return note.stream()
                .map(Word::plain)
                .filter(word -> onlyJoining || !JOINING.contains(word))
                .toList();
    }
}
