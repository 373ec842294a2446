package org.podium.server.identity.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks against a name in the words beside it: that its bearer is not there, that it is somebody else, or that it is
 * no person at all. Errs to holding: a word too many costs a click, one too few gives away a recording.
 */
final class Denial {
    /** Words that say so by themselves, French and English, in plain letters; plurals and feminine forms are found. */
    private static final Set<String> WORDS = Set.of(
            "absent",
            "absence",
            "away",
            "malade",
            "sick",
            "conge",
            "leave",
            "parti",
            "left",
            "defunt",
            "deceased",
            "retraite",
            "retired",
            "remplace",
            "remplacer",
            "remplacant",
            "remplacement",
            "replaced",
            "replaces",
            "replacing",
            "replacement",
            "substitute",
            "substitut",
            "sub",
            "suppleant",
            "suppleance",
            "deputy",
            "proxy",
            "interim",
            "interimaire",
            "standin",
            "instead",
            "place",
            "etudiant",
            "student",
            "eleve",
            "pupil",
            "apprenant",
            "learner",
            "apprenti",
            "apprentice",
            "alternant",
            "undergraduate",
            "stagiaire",
            "trainee",
            "intern",
            "externe",
            "external",
            "exterieur",
            "outsider",
            "invite",
            "guest",
            "visiteur",
            "visiteuse",
            "visitor",
            "participant",
            "auditeur",
            "auditrice",
            "attendee",
            "listener",
            "observateur",
            "observatrice",
            "observer",
            "groupe",
            "group",
            "equipe",
            "team",
            "classe",
            "class",
            "promo",
            "promotion",
            "secretariat",
            "secretaire",
            "secretary",
            "office",
            "accueil",
            "reception",
            "standard",
            "scolarite",
            "test",
            "testeur",
            "tester",
            "testing",
            "essai",
            "essais",
            "demo",
            "faux",
            "fausse",
            "fake",
            "bidon",
            "pseudo",
            "alias",
            "bot",
            "robot",
            "imposteur",
            "impostor",
            "usurpateur",
            "not",
            "pas",
            "non",
            "no",
            "nobody",
            "personne",
            "sans",
            "without",
            "ex",
            "ancien",
            "ancienne",
            "former",
            "annule",
            "cancelled",
            "canceled",
            "inconnu",
            "unknown",
            "anonyme",
            "anonymous",
            "compte",
            "account",
            "partage",
            "shared",
            "generique",
            "generic",
            "fils",
            "fille",
            "son",
            "daughter",
            "mari",
            "epoux",
            "husband",
            "wife",
            "maman",
            "papa",
            "mere",
            "pere",
            "mother",
            "father",
            "parent",
            "frere",
            "soeur",
            "brother",
            "sister",
            "copie",
            "copy",
            "autre",
            "other",
            "assistante",
            "aide",
            "helper");

    /** Lead to somebody else, when a name follows. */
    private static final Set<String> TOWARDS = Set.of(
            "par",
            "by",
            "avec",
            "with",
            "pour",
            "for",
            "chez",
            "et",
            "and",
            "ou",
            "or",
            "puis",
            "then",
            "via",
            "presente",
            "presented",
            "hosted",
            "anime");

    private Denial() {}

    /** The words of a note that speak against the name beside it. */
    static Optional<String> in(List<Word> note) {
        return word(note).or(() -> somebodyElse(note));
    }

    /** The first word that says so by itself. */
    static Optional<String> word(List<Word> note) {
        return note.stream().map(Word::plain).filter(Denial::denies).findFirst();
    }

    private static boolean denies(String word) {
        return WORDS.contains(word)
                || ending(word, "s")
                || ending(word, "e")
                || ending(word, "es")
                || ending(word, "ne")
                || ending(word, "nes");
    }

    private static boolean ending(String word, String end) {
        return word.endsWith(end) && WORDS.contains(word.substring(0, word.length() - end.length()));
    }

    /** Two words that look like a name, or one after "par" and its like; the names of fields and places do not. */
    private static Optional<String> somebodyElse(List<Word> note) {
        if (Vocabulary.doubtful(note).isEmpty()) {
            return Optional.empty();
        }
        for (int at = 0; at + 1 < note.size(); at++) {
            Word one = note.get(at);
            Word next = note.get(at + 1);
            boolean lead =
                    TOWARDS.contains(one.plain()) || one.elided() || one.plain().length() == 1;
            if (stranger(next) && !next.tied() && (lead || stranger(one))) {
                return Optional.of(one.plain() + " " + next.plain());
            }
        }
        return Optional.empty();
    }

    /** Short words in capitals are bodies and places: "UM", "DSI", "IUT". */
    private static boolean stranger(Word word) {
        boolean sigle = word.capitals() && word.plain().length() <= 4;
        return word.namelike() && !sigle && !Vocabulary.known(word);
    }
}
