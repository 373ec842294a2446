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

    /** Follow a title and belong to it: "Prof. Dr.-Ing. habil.". */
    private static final Set<String> AFTER_TITLES = Set.of(
            "ing", "habil", "med", "phil", "rer", "nat", "jur", "hc", "h", "c", "mult", "em", "emer", "emerite", "phd");

    /** Stand between titles: "Mme la Professeure". */
    private static final Set<String> BETWEEN_TITLES = Set.of("la", "le", "l", "the");

    /** Tell of another name of the same person: of birth, or by marriage. */
    private static final Set<String> OTHER_NAME =
            Set.of("nee", "ne", "born", "epouse", "ep", "epse", "veuve", "vve", "formerly", "anciennement");

    /** Belong to a family name and are at times written behind the given name: "Silva João da". */
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "zu", "ter");

    /** Say nothing beside other words; alone they may be the particle of the name: "Fontaine Jean (de la)". */
    private static final Set<String> JOINING =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "and", "of", "the", "a", "au", "aux");

    private Vocabulary() {}

    static boolean title(Word word) {
        return TITLES.contains(word.plain());
    }

    static boolean afterTitle(Word word) {
        return title(word) || AFTER_TITLES.contains(word.plain());
    }

    static boolean betweenTitles(Word word) {
        return BETWEEN_TITLES.contains(word.plain());
    }

    static boolean otherName(Word word) {
        return OTHER_NAME.contains(word.plain());
    }

    static boolean particle(Word word) {
        return PARTICLES.contains(word.plain());
    }

    /** Whether a word has a meaning in a note, so that it is nobody's name there. */
    static boolean known(Word word) {
        return title(word)
                || role(word)
                || BODIES.contains(word.plain())
                || JOINING.contains(word.plain())
                || Fields.known(word);
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
