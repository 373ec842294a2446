package org.podium.server.identity.match.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.podium.server.identity.match.InventedPeople;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.FrontEnd;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Match.Ambiguous;
import org.podium.server.identity.match.rule.Match.Matched;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.podium.server.identity.match.rule.Why.Reason;
import org.podium.server.identity.name.NameOrder;
import org.podium.server.identity.name.WrittenName;

class NameMatchTest {
    private final InventedPeople people = new InventedPeople();

    private Match match(String name) {
        return match(name, NameOrder.ANY);
    }

    private Match match(String name, NameOrder order) {
        FrontEnd frontEnd = new FrontEnd("test", List.of(), order, FrontEnd.Names.ALLOWED, List.of());
        UserId id = UserId.of("w_0123456789ab", false, "HTML5");
        return MatchRules.match(
                new Evidence(new Origin("test"), frontEnd, id, WrittenName.of(name), Optional.empty(), Map.of()),
                people.directory());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Élodie Lefèvre | Élodie | Lefèvre",
                "ELODIE LEFEVRE | Élodie | Lefèvre",
                "elodie lefevre | Élodie | Lefèvre",
                "E\u0301lodie Lefe\u0300vre | Élodie | Lefèvre",
                "LEFÈVRE, Élodie | Élodie | Lefèvre",
                "elodie.lefevre | Élodie | Lefèvre",
                "Côme LEBOEUF | Côme | Lebœuf",
                "Jean Marc Le Gall | Jean-Marc | Le Gall",
                "LEGALL Jean-Marc | Jean-Marc | Le Gall",
                "Anaïs de l’Hôpital | Anaïs | de l'Hôpital",
                "Jeanne d'ARC | Jeanne | d’Arc",
                "Jean de LA TOUR | Jean | de la Tour",
                "de LA TOUR Jean | Jean | de la Tour",
                "Danièle Gay Breton | Danièle | Gay-Breton",
                "Jürgen Mueller | Jürgen | Müller",
                "Jürgen Müller | Juergen | Mueller",
                "Łukasz Wałęsa | Lukasz | Walesa",
                "𝐉𝐞𝐚𝐧𝐧𝐞 𝐃𝐮𝐩𝐨𝐧𝐭 | Jeanne | Dupont",
                "Jeanne\u200bDupont 🎓 | Jeanne | Dupont",
                "王小明 | 小明 | 王",
                "Иван Петров | Иван | Петров",
                "Pr. Jeanne Dupont | Jeanne | Dupont",
                "Mme le Pr Jeanne Dupont | le Pr Jeanne | Dupont",
                "Jeanne Dupont (UFR Sciences) | Jeanne | Dupont",
                "[DSI] Jeanne Dupont | Jeanne | Dupont",
                "Jeanne Dupont - enseignante | Jeanne | Dupont",
                "Dr Jeanne DUPONT | Jeanne | Dupont",
                "Jeanne Dupont enseignante | Jeanne | Dupont",
                "Dupont Jeanne, MCF | Jeanne | Dupont",
                "UM - Jeanne Dupont (elle) | Jeanne | Dupont",
                "Paul Maître | Paul | Maître",
            })
    void a_whole_name_is_recognised_however_it_is_written(String written, String given, String family) {
        people.person("other", "Other", "Person");
        var person = people.person("meant", given, family);

        assertThat(match(written))
                .isInstanceOfSatisfying(
                        Matched.class, matched -> assertThat(matched.person()).isEqualTo(person));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "",
                "   ",
                "%",
                "Jeanne",
                "Dupont",
                "J. Dupont",
                "Jeanne D",
                "M. Dupont",
                "Jeanne Dupon",
                "Jeanne Duponts",
                "Jeanned Upont",
                "Marie Jeanne Dupont",
                "Jeanne Dupont Durand",
                "Jеanne Dupont",
                "iPad de Jeanne Dupont",
            })
    void a_part_of_a_name_or_more_than_a_name_is_nobody(String written) {
        people.person("jdupont", "Jeanne", "Dupont");

        assertThat(match(written)).isInstanceOf(NoOne.class);
    }

    @Test
    void spaces_inside_a_part_do_not_count_as_in_le_gall_and_legall() {
        people.person("jdupont", "Jeanne", "Dupont");

        assertThat(match("Jean ne Dupont")).isInstanceOf(Matched.class);
    }

    @Test
    void two_of_a_name_are_held_though_one_has_the_accents_and_the_other_not() {
        people.person("erenaud", "Élise", "Renaud");
        people.person("erenaud1", "Elise", "Renaud");

        assertThat(match("Elise Renaud")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void a_person_of_several_names_is_one_person() {
        var anne = people.person("amartin", "Anne", "Martin");
        people.alsoCalled(anne, "Anne", "Martin-Roche");

        assertThat(match("Anne MARTIN-ROCHE")).isInstanceOf(Matched.class);
        assertThat(match("Anne Martin")).isInstanceOf(Matched.class);
    }

    @Test
    void capitals_tell_the_family_name() {
        people.person("ajean", "André", "Jean");
        var other = people.person("jandre", "Jean", "André");

        assertThat(match("Jean ANDRÉ"))
                .isInstanceOfSatisfying(
                        Matched.class, matched -> assertThat(matched.person()).isEqualTo(other));
        assertThat(match("Jean André")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void capitals_that_contradict_the_directory_hold_the_match() {
        people.person("jandre", "Jean", "André");

        assertThat(match("JEAN André").why().reason()).isEqualTo(Reason.NAME_AGAINST_CAPITALS);
        assertThat(match("Jean, André").why().reason()).isEqualTo(Reason.NAME_AGAINST_CAPITALS);
    }

    @Test
    void the_order_of_the_front_end_decides_between_two_orders_only() {
        people.person("ajean", "André", "Jean");
        people.person("jandre", "Jean", "André");
        people.person("mroche", "Marie", "Roche");

        assertThat(match("Jean André", NameOrder.GIVEN_FIRST).why().reason()).isEqualTo(Reason.NAME_IN_THIS_ORDER);
        assertThat(match("Roche Marie", NameOrder.GIVEN_FIRST)).isInstanceOf(Matched.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeanne Dupont - Martin",
                "Jeanne Dupont (Martin)",
                "Jeanne Dupont / Paul Martin",
                "Jeanne Dupont - Maître",
            })
    void a_note_that_is_somebodys_name_may_be_a_part_of_the_name_and_is_held(String written) {
        people.person("jdupont", "Jeanne", "Dupont");
        people.person("pmartin", "Paul", "Martin");
        people.person("pmaitre", "Paul", "Maître");

        assertThat(match(written)).isInstanceOf(Ambiguous.class);
    }

    @Test
    void given_and_family_names_that_only_run_together_the_same_are_two_names() {
        people.person("labelle", "Louis", "Abelle");

        assertThat(match("Lou Isabelle")).isInstanceOf(NoOne.class);
    }

    @Test
    void a_name_of_a_thousand_letters_is_read_in_no_time() {
        assertThat(match("a ".repeat(5_000)).why().reason()).isEqualTo(Reason.NAME_NOT_WHOLE);
        assertThat(match("(".repeat(200))).isInstanceOf(NoOne.class);
    }
}
