package org.podium.server.identity.match.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.match.InventedPeople;
import org.podium.server.identity.match.evidence.Evidence;
import org.podium.server.identity.match.evidence.FrontEnd;
import org.podium.server.identity.match.evidence.IdPattern;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Match.Ambiguous;
import org.podium.server.identity.match.rule.Match.Matched;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.podium.server.identity.match.rule.Why.Reason;
import org.podium.server.identity.name.NameOrder;
import org.podium.server.identity.name.WrittenName;

class MatchRulesTest {
    private static final Origin MOODLE = new Origin("moodle.univ.fr");
    private static final FrontEnd WITH_OWNER =
            new FrontEnd("own", List.of(), NameOrder.ANY, FrontEnd.Names.ALLOWED, List.of("owner"));

    private final InventedPeople people = new InventedPeople();
    private final PersonId jeanne = people.person("jdupont", "Jeanne", "Dupont");

    private Match match(FrontEnd frontEnd, String id, String name) {
        return match(frontEnd, UserId.of(id, false, "HTML5"), name, Map.of());
    }

    private Match match(FrontEnd frontEnd, UserId id, String name, Map<String, String> metadata) {
        Evidence evidence = new Evidence(
                MOODLE, frontEnd, id, WrittenName.of(name), Optional.ofNullable(metadata.get("course")), metadata);
        Directory whole = people.directory();
        return MatchRules.match(evidence, whole);
    }

    private static Reason reason(Match match) {
        return match.why().reason();
    }

    @Test
    void a_user_name_sent_by_pod_decides_whatever_the_name() {
        assertThat(match(FrontEnd.pod(), "JDupont", "Jeannette")).isInstanceOfSatisfying(Matched.class, matched -> {
            assertThat(matched.person()).isEqualTo(jeanne);
            assertThat(matched.certainty()).isEqualTo(Certainty.ID);
        });
    }

    @Test
    void a_user_name_that_the_directory_does_not_know_is_somebody_else_of_the_same_name() {
        assertThat(reason(match(FrontEnd.pod(), "jdupont2", "Jeanne Dupont"))).isEqualTo(Reason.ID_UNKNOWN);
    }

    @Test
    void a_bound_number_is_stronger_than_a_name() {
        PersonId paul = people.person("pmartin", "Paul", "Martin");
        people.bind(MOODLE, "4711", paul);

        assertThat(match(FrontEnd.moodle(), "4711", "Jeanne Dupont"))
                .isInstanceOfSatisfying(
                        Matched.class, matched -> assertThat(matched.person()).isEqualTo(paul));
    }

    @Test
    void the_same_number_at_another_origin_is_another_person() {
        people.bind(new Origin("moodle.elsewhere.fr"), "4711", jeanne);

        assertThat(match(FrontEnd.moodle(), "4711", "Somebody Else")).isInstanceOf(NoOne.class);
    }

    @Test
    void a_greenlight_id_is_bound_without_its_prefix_too() {
        people.bind(MOODLE, "6f2c-11", jeanne);

        assertThat(reason(match(FrontEnd.greenlight(), "gl-6f2c-11", "J."))).isEqualTo(Reason.BOUND);
    }

    @Test
    void a_number_bound_to_two_people_is_held() {
        people.bind(MOODLE, "4711", jeanne);
        people.bind(MOODLE, "4711", people.person("pmartin", "Paul", "Martin"));

        assertThat(match(FrontEnd.moodle(), "4711", "Jeanne Dupont")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void a_guest_is_nobody_even_under_a_whole_name() {
        UserId guest = UserId.of("4711", true, "HTML5");

        assertThat(reason(match(FrontEnd.moodle(), guest, "Jeanne Dupont", Map.of())))
                .isEqualTo(Reason.GUEST);
        assertThat(reason(match(FrontEnd.greenlight(), "gl-guest-0a1b2c", "Jeanne Dupont")))
                .isEqualTo(Reason.GUEST);
        assertThat(reason(match(FrontEnd.moodle(), "v_ab12", "Jeanne Dupont"))).isEqualTo(Reason.PHONE);
        assertThat(reason(
                        match(FrontEnd.moodle(), UserId.of("4711", false, "dial-in-user"), "Jeanne Dupont", Map.of())))
                .isEqualTo(Reason.PHONE);
    }

    @Test
    void an_id_made_by_bbb_is_no_evidence_even_when_it_was_bound_by_mistake() {
        people.bind(MOODLE, "w_7cd23b25b6", people.person("pmartin", "Paul", "Martin"));

        assertThat(match(FrontEnd.moodle(), "w_7cd23b25b6", "Jeanne Dupont"))
                .isInstanceOfSatisfying(
                        Matched.class, matched -> assertThat(matched.person()).isEqualTo(jeanne));
    }

    @Test
    void of_two_namesakes_the_owner_named_by_the_meeting_is_meant() {
        people.person("jdupont1", "Jeanne", "DUPONT");
        UserId id = UserId.of("", false, "HTML5");

        assertThat(match(WITH_OWNER, id, "Jeanne Dupont", Map.of())).isInstanceOf(Ambiguous.class);
        assertThat(match(WITH_OWNER, id, "Jeanne Dupont", Map.of("owner", "jdupont@univ.fr")))
                .isInstanceOfSatisfying(Matched.class, matched -> {
                    assertThat(matched.person()).isEqualTo(jeanne);
                    assertThat(matched.certainty()).isEqualTo(Certainty.DECLARED);
                });
    }

    @Test
    void an_owner_named_by_the_meeting_is_not_any_moderator_in_it() {
        UserId id = UserId.of("", false, "HTML5");

        assertThat(match(WITH_OWNER, id, "Paul Martin", Map.of("owner", "jdupont")))
                .isInstanceOf(NoOne.class);
    }

    @Test
    void of_two_namesakes_the_one_who_teaches_the_course_is_meant() {
        PersonId other = people.person("jdupont1", "Jeanne", "Dupont");
        people.teaches(other, MOODLE, "algebra");

        assertThat(match(WITH_OWNER, UserId.of("", false, ""), "Jeanne Dupont", Map.of("course", "algebra")))
                .isInstanceOfSatisfying(
                        Matched.class, matched -> assertThat(matched.person()).isEqualTo(other));
    }

    @Test
    void what_was_refused_is_not_proposed_again_and_leaves_nobody_by_elimination() {
        people.refuse(MOODLE, "4711", jeanne);
        assertThat(reason(match(FrontEnd.moodle(), "4711", "Jeanne Dupont"))).isEqualTo(Reason.REFUSED_BEFORE);

        PersonId other = people.person("jdupont1", "Jeanne", "Dupont");
        assertThat(match(FrontEnd.moodle(), "4711", "Jeanne Dupont"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        several -> assertThat(several.candidates()).containsExactly(other));
    }

    @Test
    void where_names_do_not_count_none_is_read() {
        FrontEnd strict = new FrontEnd("moodle", List.of(), NameOrder.ANY, FrontEnd.Names.NEVER, List.of());

        assertThat(reason(match(strict, "4711", "Jeanne Dupont"))).isEqualTo(Reason.NAMES_NOT_ALLOWED);
    }

    @Test
    void two_readings_of_one_id_that_give_two_people_are_held() {
        people.person("anne@univ.fr", "Anne", "Roche", "anne.roche@univ.fr");
        people.person("aroche", "Anna", "Roche", "anne@univ.fr");
        FrontEnd lti = new FrontEnd(
                "lti",
                List.of(IdPattern.of("{email}"), IdPattern.of("{username}")),
                NameOrder.ANY,
                FrontEnd.Names.UNLESS_ID_IS_READ,
                List.of());

        assertThat(reason(match(lti, "anne@univ.fr", "Anne Roche"))).isEqualTo(Reason.ID_OF_SEVERAL);
    }

    @Test
    void every_answer_says_why_in_french_and_english() {
        Match match = match(FrontEnd.moodle(), "4711", "Pr. Jeanne DUPONT");

        assertThat(match.why().in(Locale.FRENCH))
                .isEqualTo("Sans le titre, Pr. Jeanne DUPONT est le nom d’une seule personne.");
        assertThat(match.why().in(Locale.ENGLISH))
                .isEqualTo("Without the title, Pr. Jeanne DUPONT is the name of exactly one person.");
    }
}
