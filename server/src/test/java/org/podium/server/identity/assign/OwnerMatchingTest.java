package org.podium.server.identity.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.server.identity.IdentityHouse.entry;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.identity.IdentityHouse;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.Actor;
import org.podium.server.identity.claim.Claim;
import org.podium.server.identity.claim.ClaimDecision;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.match.evidence.Bindings;
import org.podium.server.identity.match.evidence.Origin;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.People;
import org.podium.server.platform.audit.Audit;
import org.podium.server.recording.RecordingId;

@Tag("database")
class OwnerMatchingTest {
    private static final IdentityHouse HOUSE = new IdentityHouse("podium.identity.owner-keys", "owner");
    private static final String MOODLE = "{\"bbb-origin\": \"Moodle\", \"bbb-origin-server-name\": \"moodle.univ.fr\"}";
    private static final String POD = "{\"bbb-origin\": \"Pod\"}";
    private static final Origin ORIGIN = new Origin("moodle.univ.fr");

    private final OwnerMatching identity = HOUSE.door(OwnerMatching.class);
    private final Ownership ownership = HOUSE.door(Ownership.class);
    private final DirectoryImport imports = HOUSE.door(DirectoryImport.class);

    @BeforeEach
    void clear() {
        HOUSE.clear();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private void directory(DirectoryEntry... entries) {
        imports.all("test", taker -> List.of(entries).forEach(taker));
    }

    private static PersonId person(String userName) {
        return HOUSE.door(People.class).byUserName(userName).orElseThrow().id();
    }

    private record Owned(long person, String rank, String rule, String why) {}

    private static List<Owned> owners(RecordingId recording) {
        return HOUSE.sql()
                .sql("SELECT person, rank, rule, why FROM owner WHERE recording = ? ORDER BY rank DESC, person")
                .param(recording.value())
                .query(Owned.class)
                .list();
    }

    private static List<Long> people(RecordingId recording) {
        return owners(recording).stream().map(Owned::person).toList();
    }

    @Test
    void a_moderator_known_by_user_name_owns_the_recording_and_it_says_why() {
        directory(entry("jdupont", "Jeanne", "Dupont"));
        RecordingId recording =
                HOUSE.lecture(POD).moderator("jdupont", "Jeanne").recorded();

        MatchReport report = identity.matchAll();

        assertThat(report.matched()).isEqualTo(1);
        assertThat(owners(recording)).singleElement().satisfies(owner -> {
            assertThat(owner.person()).isEqualTo(person("jdupont").value());
            assertThat(owner.rank()).isEqualTo("FIRST");
            assertThat(owner.rule()).isEqualTo("id");
            assertThat(Why.parse(owner.why()).orElseThrow().in(Locale.ENGLISH))
                    .isEqualTo("The meeting (pod) was joined with the user name jdupont, which is this person’s.");
        });
    }

    @Test
    void a_recording_that_comes_long_after_its_moderators_finds_them() {
        directory(entry("jdupont", "Jeanne", "Dupont"));
        IdentityHouse.Lecture lecture = HOUSE.lecture(POD).moderator("jdupont", "Jeanne Dupont");
        identity.matchAll();

        RecordingId recording = lecture.recorded();
        identity.matchAll();

        assertThat(people(recording)).containsExactly(person("jdupont").value());
    }

    @Test
    void a_person_who_comes_later_gets_the_recordings_of_before() {
        RecordingId recording =
                HOUSE.lecture(POD).moderator("jdupont", "Jeanne Dupont").recorded();
        assertThat(identity.matchAll().noOne()).isEqualTo(1);
        assertThat(people(recording)).isEmpty();

        directory(entry("jdupont", "Jeanne", "Dupont"));
        identity.matchAll();

        assertThat(people(recording)).containsExactly(person("jdupont").value());
    }

    @Test
    void only_what_changed_is_matched_again() {
        directory(entry("jdupont", "Jeanne", "Dupont"), entry("pmartin", "Paul", "Martin"));
        HOUSE.lecture(MOODLE)
                .moderator("1", "Jeanne Dupont")
                .moderator("2", "Somebody Else")
                .recorded();
        assertThat(identity.matchAll()).isEqualTo(new MatchReport(1, 0, 1, 1));

        assertThat(identity.matchAll().nothing()).isTrue();
        directory(
                entry("jdupont", "Jeanne", "Dupont"),
                entry("pmartin", "Paul", "Martin"),
                entry("selse", "Somebody", "Else"));
        assertThat(identity.matchAll()).isEqualTo(new MatchReport(1, 0, 0, 1));
    }

    @Test
    void a_namesake_who_comes_later_puts_a_mere_name_in_doubt_but_not_what_was_confirmed() {
        directory(entry("jdupont", "Jeanne", "Dupont"));
        RecordingId doubtful =
                HOUSE.lecture(MOODLE).moderator("1", "Jeanne Dupont").recorded();
        RecordingId confirmed = HOUSE.lecture(MOODLE)
                .moderator("w_a1b2c3d4e5f6", "Jeanne Dupont")
                .recorded();
        identity.matchAll();
        PersonId jeanne = person("jdupont");
        ownership.confirm(confirmed, jeanne, new Actor(jeanne, false));

        directory(entry("jdupont", "Jeanne", "Dupont"), entry("jdupont2", "Jeanne", "Dupont"));
        identity.matchAll();

        assertThat(people(doubtful)).isEmpty();
        assertThat(people(confirmed)).containsExactly(jeanne.value());
    }

    @Test
    void ones_own_word_on_a_name_does_not_teach_whose_the_user_id_is() {
        directory(entry("jdupont", "Jeanne", "Dupont"));
        RecordingId first =
                HOUSE.lecture(MOODLE).moderator("4711", "Jeanne Dupont").recorded();
        identity.matchAll();
        PersonId jeanne = person("jdupont");
        assertThat(ownership.confirm(first, jeanne, new Actor(jeanne, false))).isInstanceOf(ClaimDecision.Done.class);

        directory(entry("jdupont", "Jeanne", "Dupont"), entry("jdupont2", "Jeanne", "Dupont"));
        RecordingId second =
                HOUSE.lecture(MOODLE).moderator("4711", "Jeannette D.").recorded();
        identity.matchAll();

        assertThat(people(second)).isEmpty();
    }

    @Test
    void a_claim_that_an_administrator_confirms_teaches_whose_the_user_id_is() {
        directory(entry("jdupont", "Jeanne", "Dupont"), entry("achef", "Anne", "Chef"));
        RecordingId first =
                HOUSE.lecture(MOODLE).moderator("4711", "Jeanne Dupont").recorded();
        identity.matchAll();
        PersonId jeanne = person("jdupont");
        assertThat(ownership.confirm(first, jeanne, new Actor(jeanne, false))).isInstanceOf(ClaimDecision.Done.class);
        assertThat(ownership.confirm(first, jeanne, new Actor(person("achef"), true)))
                .isInstanceOf(ClaimDecision.Done.class);

        directory(
                entry("jdupont", "Jeanne", "Dupont"),
                entry("achef", "Anne", "Chef"),
                entry("jdupont2", "Jeanne", "Dupont"));
        RecordingId second =
                HOUSE.lecture(MOODLE).moderator("4711", "Jeannette D.").recorded();
        identity.matchAll();

        assertThat(people(second)).containsExactly(jeanne.value());
        assertThat(owners(second).getFirst().rule()).isEqualTo("id");
    }

    @Test
    void a_rejected_claim_teaches_too_and_is_not_proposed_again() {
        directory(entry("jdupont", "Jeanne", "Dupont"));
        RecordingId first =
                HOUSE.lecture(MOODLE).moderator("4711", "Jeanne Dupont").recorded();
        identity.matchAll();
        PersonId jeanne = person("jdupont");
        ownership.reject(first, jeanne, new Actor(jeanne, false));
        assertThat(people(first)).isEmpty();

        RecordingId second =
                HOUSE.lecture(MOODLE).moderator("4711", "Jeanne Dupont").recorded();
        identity.matchAll();

        assertThat(people(first)).isEmpty();
        assertThat(people(second)).isEmpty();
    }

    @Test
    void a_mapping_of_numbers_changes_what_was_matched_before() {
        directory(entry("jdupont", "Jeanne", "Dupont"), entry("pmartin", "Paul", "Martin"));
        RecordingId recording = HOUSE.lecture(MOODLE).moderator("4711", "Prof").recorded();
        identity.matchAll();
        assertThat(people(recording)).isEmpty();

        Bindings bindings = HOUSE.door(Bindings.class);
        assertThat(bindings.replaceMapping(ORIGIN, java.util.Map.of("4711", "jdupont", "4712", "nobody")))
                .isEqualTo(1);
        identity.matchAll();
        assertThat(people(recording)).containsExactly(person("jdupont").value());

        bindings.replaceMapping(ORIGIN, java.util.Map.of("4711", "pmartin"));
        identity.matchAll();
        assertThat(people(recording)).containsExactly(person("pmartin").value());
    }

    @Test
    void all_moderators_are_owners_and_a_sure_one_is_first() {
        directory(entry("adupont", "Anne", "Dupont"), entry("pmartin", "Paul", "Martin"));
        HOUSE.door(Bindings.class).bind(ORIGIN, "2", person("pmartin"), "mapping");
        RecordingId recording = HOUSE.lecture(MOODLE)
                .moderator("1", "Anne Dupont")
                .moderator("2", "Paul")
                .moderator("v_ab", "Anne Dupont")
                .recorded();

        identity.matchAll();

        assertThat(people(recording))
                .containsExactly(person("pmartin").value(), person("adupont").value());
    }

    @Test
    void the_owner_named_by_a_recording_without_known_moderators_owns_it() {
        directory(entry("jdupont", "Jeanne", "Dupont"));
        RecordingId recording =
                HOUSE.lecture("{\"owner\": \"JDupont@univ.fr\"}").recorded();

        identity.matchAll();

        assertThat(people(recording)).containsExactly(person("jdupont").value());
        assertThat(owners(recording).getFirst().rule()).isEqualTo("declared");
    }

    @Test
    void a_wish_is_carried_out_once_and_stands_in_the_audit_log() {
        directory(entry("jdupont", "Jeanne", "Dupont"), entry("aroche", "Anne", "Roche"));
        RecordingId recording = HOUSE.lecture(POD).moderator("jdupont", "").recorded();
        identity.matchAll();
        PersonId jeanne = person("jdupont");
        PersonId anne = person("aroche");

        ownership.request(recording, anne, "Salle B12, lundi à 10 h");
        ownership.confirm(recording, anne, new Actor(jeanne, false));
        ownership.confirm(recording, anne, new Actor(jeanne, false));
        ownership.putFirst(recording, anne, new Actor(jeanne, false));

        assertThat(people(recording)).containsExactly(anne.value(), jeanne.value());
        ownership.handOver(recording, jeanne, anne, new Actor(jeanne, false));
        assertThat(people(recording)).containsExactly(anne.value());
        assertThat(HOUSE.door(Audit.class).of("recording:" + recording, 10))
                .extracting(Audit.Entry::action)
                .containsExactly("claim.hand-over", "claim.put-first", "claim.confirm", "claim.request");
        assertThat(ownership.claims(recording).of(jeanne)).containsInstanceOf(Claim.HandedOver.class);
    }
}
