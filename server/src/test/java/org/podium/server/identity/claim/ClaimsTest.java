package org.podium.server.identity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.ClaimDecision.AsBefore;
import org.podium.server.identity.claim.ClaimDecision.Done;
import org.podium.server.identity.claim.ClaimDecision.Reason;
import org.podium.server.identity.claim.ClaimDecision.Refused;
import org.podium.server.identity.match.rule.Certainty;
import org.podium.server.identity.match.rule.Why;

class ClaimsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:02:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final PersonId JEANNE = new PersonId(1);
    private static final PersonId PAUL = new PersonId(2);
    private static final PersonId ANNE = new PersonId(3);
    private static final Actor CHIEF = new Actor(new PersonId(9), true);
    private static final Why BY_ID = Why.of(Why.Reason.BOUND, "4711", "moodle");
    private static final Why BY_NAME = Why.of(Why.Reason.NAME, "Paul Martin");
    private static final Why BY_HAND = Why.of(Why.Reason.CONFIRMED_BY_HAND, "chief");

    private static final Claim SURE = new Claim.Proposed(JEANNE, Certainty.ID, BY_ID, TUESDAY);
    private static final Claim BY_A_NAME = new Claim.Proposed(PAUL, Certainty.NAME, BY_NAME, MONDAY);

    private static Claims claims(Claim... all) {
        return new Claims(List.of(all), Optional.empty());
    }

    private static Claims done(ClaimDecision decision) {
        assertThat(decision).isInstanceOf(Done.class);
        return ((Done) decision).claims();
    }

    private static Actor self(PersonId person) {
        return new Actor(person, false);
    }

    @Test
    void all_moderators_are_owners_and_the_surest_is_first() {
        assertThat(claims(BY_A_NAME, SURE).owners()).containsExactly(JEANNE, PAUL);
    }

    @Test
    void a_request_gives_nothing_until_another_confirms_it() {
        Claims asked = done(claims(SURE).request(ANNE, "Salle B12, lundi", MONDAY));

        assertThat(asked.owns(ANNE)).isFalse();
        assertThat(asked.confirm(ANNE, self(ANNE), BY_HAND, TUESDAY))
                .isEqualTo(new Refused(Reason.NOBODY_CONFIRMS_THEMSELVES));
        assertThat(done(asked.confirm(ANNE, self(JEANNE), BY_HAND, TUESDAY)).owns(ANNE))
                .isTrue();
        assertThat(done(asked.confirm(ANNE, CHIEF, BY_HAND, TUESDAY)).owns(ANNE))
                .isTrue();
    }

    @Test
    void who_owns_by_a_name_only_keeps_it_by_their_own_word_and_gains_no_power_over_others() {
        Claims asked = done(claims(BY_A_NAME).request(ANNE, "", MONDAY));

        assertThat(asked.confirm(ANNE, self(PAUL), BY_HAND, TUESDAY)).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        Claims confirmed = done(asked.confirm(PAUL, self(PAUL), BY_HAND, TUESDAY));
        assertThat(confirmed.of(PAUL)).contains(new Claim.Confirmed(PAUL, PAUL, BY_NAME, TUESDAY));
        assertThat(confirmed.deciders()).isEmpty();
        assertThat(confirmed.confirm(ANNE, self(PAUL), BY_HAND, TUESDAY)).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        Claims sure = done(confirmed.confirm(PAUL, CHIEF, BY_HAND, TUESDAY));
        assertThat(done(sure.confirm(ANNE, self(PAUL), BY_HAND, TUESDAY)).owns(ANNE))
                .isTrue();
    }

    @Test
    void what_evidence_gave_is_taken_from_others_by_administrators_only() {
        Claims claims = done(claims(SURE, BY_A_NAME).confirm(PAUL, CHIEF, BY_HAND, TUESDAY));

        assertThat(claims.reject(JEANNE, self(PAUL), TUESDAY)).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        assertThat(done(claims.reject(JEANNE, CHIEF, TUESDAY)).owns(JEANNE)).isFalse();
        assertThat(done(claims.reject(JEANNE, self(JEANNE), TUESDAY)).owns(JEANNE))
                .isFalse();
    }

    @Test
    void a_stranger_decides_nothing() {
        Claims claims = claims(SURE, BY_A_NAME);

        assertThat(claims.confirm(PAUL, self(ANNE), BY_HAND, TUESDAY)).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        assertThat(claims.reject(PAUL, self(ANNE), TUESDAY)).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        assertThat(claims.handOver(JEANNE, ANNE, self(ANNE), TUESDAY)).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        assertThat(claims.putFirst(PAUL, self(ANNE))).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        assertThat(claims.confirm(ANNE, self(ANNE), BY_HAND, TUESDAY))
                .isEqualTo(new Refused(Reason.NOBODY_CONFIRMS_THEMSELVES));
    }

    @Test
    void what_was_rejected_is_not_asked_for_again_but_an_administrator_may_still_confirm_it() {
        Claims rejected = done(claims(BY_A_NAME).reject(PAUL, CHIEF, TUESDAY));

        assertThat(rejected.owners()).isEmpty();
        assertThat(rejected.request(PAUL, "", TUESDAY)).isEqualTo(new Refused(Reason.REJECTED_BEFORE));
        assertThat(done(rejected.confirm(PAUL, CHIEF, BY_HAND, TUESDAY)).owns(PAUL))
                .isTrue();
    }

    @Test
    void whoever_withdraws_by_themselves_may_ask_again_but_the_last_owner_hands_over() {
        Claims withdrawn = done(claims(BY_A_NAME).reject(PAUL, self(PAUL), TUESDAY));
        assertThat(withdrawn.owners()).isEmpty();
        assertThat(withdrawn.request(PAUL, "", TUESDAY)).isInstanceOf(Done.class);

        Claims alone = done(claims(SURE).confirm(JEANNE, self(JEANNE), BY_HAND, TUESDAY));
        assertThat(alone.reject(JEANNE, self(JEANNE), TUESDAY)).isEqualTo(new Refused(Reason.LAST_OWNER));
        assertThat(alone.reject(JEANNE, CHIEF, TUESDAY)).isInstanceOf(Done.class);
    }

    @Test
    void a_confirmed_claim_is_revoked_and_may_be_asked_for_again() {
        Claims confirmed = done(claims(SURE).confirm(JEANNE, self(JEANNE), BY_HAND, TUESDAY));
        Claims revoked = done(confirmed.reject(JEANNE, CHIEF, TUESDAY));

        assertThat(revoked.of(JEANNE)).contains(new Claim.Revoked(JEANNE, CHIEF.person(), TUESDAY));
        assertThat(revoked.request(JEANNE, "", TUESDAY)).isInstanceOf(Done.class);
    }

    @Test
    void a_successor_takes_the_place_of_the_one_before() {
        Claims after = done(claims(SURE, BY_A_NAME).handOver(JEANNE, ANNE, self(JEANNE), TUESDAY));

        assertThat(after.owners()).containsExactly(ANNE, PAUL);
        assertThat(after.of(JEANNE)).contains(new Claim.HandedOver(JEANNE, ANNE, JEANNE, TUESDAY));
    }

    @Test
    void what_only_a_name_gave_is_handed_over_without_power_over_others() {
        Claims named = done(claims(BY_A_NAME).confirm(JEANNE, CHIEF, BY_HAND, TUESDAY));

        Claims after = done(named.handOver(PAUL, ANNE, self(PAUL), TUESDAY));

        assertThat(after.owners()).containsExactly(JEANNE, ANNE);
        assertThat(after.deciders()).containsExactly(JEANNE);
        assertThat(after.reject(JEANNE, self(ANNE), TUESDAY)).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        assertThat(done(after.handOver(ANNE, PAUL, self(ANNE), TUESDAY)).deciders())
                .containsExactly(JEANNE);
        assertThat(done(after.confirm(ANNE, CHIEF, BY_HAND, TUESDAY)).deciders())
                .contains(ANNE);
    }

    @Test
    void what_evidence_gave_a_successor_already_is_not_made_less() {
        for (Actor actor : List.of(self(PAUL), CHIEF)) {
            assertThat(done(claims(SURE, BY_A_NAME).handOver(PAUL, JEANNE, actor, TUESDAY))
                            .of(JEANNE))
                    .contains(SURE);
        }
    }

    @Test
    void the_first_owner_is_put_there_by_one_who_may_and_stays() {
        Claims after = done(claims(SURE, BY_A_NAME).putFirst(PAUL, self(JEANNE)));

        assertThat(after.first()).contains(PAUL);
        assertThat(done(after.confirm(JEANNE, self(JEANNE), BY_HAND, TUESDAY)).first())
                .contains(PAUL);
    }

    @Test
    void doing_the_same_twice_changes_nothing() {
        Claims confirmed = done(claims(SURE).confirm(JEANNE, CHIEF, BY_HAND, TUESDAY));
        assertThat(confirmed.confirm(JEANNE, CHIEF, BY_HAND, TUESDAY)).isEqualTo(new AsBefore());

        Claims asked = done(claims().request(ANNE, "", MONDAY));
        assertThat(asked.request(ANNE, "", TUESDAY)).isEqualTo(new AsBefore());
        assertThat(claims(SURE).handOver(JEANNE, JEANNE, CHIEF, TUESDAY)).isEqualTo(new AsBefore());
    }

    @Test
    void each_deed_is_told_to_the_audit_log() {
        ClaimDecision decision = claims(SURE).confirm(JEANNE, CHIEF, BY_HAND, TUESDAY);

        assertThat(((Done) decision).deed())
                .isEqualTo(new ClaimDecision.Deed(
                        "confirm", CHIEF.person(), JEANNE, "The user id 4711 of moodle belongs to this person."));
    }

    @Test
    void a_person_has_one_claim_on_a_recording() {
        assertThatIllegalArgumentException().isThrownBy(() -> claims(SURE, SURE));
    }
}
