package org.podium.server.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.server.identity.IdentityHouse.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.identity.IdentityHouse;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.assign.OwnerMatching;
import org.podium.server.identity.assign.RecurringMatchJob;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.identity.person.People;
import org.podium.server.platform.audit.Audit;
import org.podium.server.recording.RecordingId;

@Tag("database")
class PrivacyTest {
    private static final IdentityHouse HOUSE = new IdentityHouse();
    private static final String POD = "{\"bbb-origin\": \"Pod\"}";

    private final OwnerMatching identity = HOUSE.door(OwnerMatching.class);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void jeanneAndPassersBy() {
        HOUSE.clear();
        HOUSE.door(DirectoryImport.class).all("ldap", taker -> taker.accept(entry("jdupont", "Jeanne", "Dupont")));
    }

    @Test
    void names_of_those_who_own_nothing_are_forgotten_after_sixty_days() {
        HOUSE.lecture(POD)
                .moderator("jdupont", "Jeanne Dupont")
                .moderator("x", "Paul Passant")
                .recorded();
        // Nothing was recorded here, so she owns nothing of it.
        HOUSE.lecture(POD).moderator("jdupont", "Jeanne Dupont");
        identity.matchAll();
        IdentitySettings settings = HOUSE.door(IdentitySettings.class);
        assertThat(settings.keepNames()).isEqualTo(Duration.ofDays(60));

        assertThat(privacy(settings, 59).forgetOldNames()).isZero();
        assertThat(names()).containsExactly("Jeanne Dupont", "Paul Passant", "Jeanne Dupont");

        assertThat(privacy(settings, 61).forgetOldNames()).isEqualTo(2);
        assertThat(names()).containsExactly("Jeanne Dupont");
        assertThat(privacy(settings, 3_000).forgetOldNames()).isZero();
    }

    @Test
    void the_days_are_a_setting_and_the_daily_round_forgets_by_itself() {
        HOUSE.lecture(POD).moderator("x", "Paul Passant").recorded();
        identity.matchAll();
        IdentitySettings tenDays =
                new IdentitySettings(List.of(), List.of(), Duration.ofMinutes(1), Duration.ofDays(10));

        round(tenDays, 9);
        assertThat(names()).containsExactly("Paul Passant");
        round(tenDays, 11);

        assertThat(names()).isEmpty();
        assertThat(count("SELECT count(*) FROM moderator_match") + count("SELECT count(*) FROM moderator_key"))
                .as("what was found out about them is gone too")
                .isZero();
    }

    @Test
    void a_person_is_shown_all_that_is_known_and_then_forgotten() {
        RecordingId recording =
                HOUSE.lecture(POD).moderator("jdupont", "Jeanne Dupont").recorded();
        identity.matchAll();
        PersonId jeanne =
                HOUSE.door(People.class).byUserName("jdupont").orElseThrow().id();
        PersonExport export = HOUSE.door(PersonExport.class);

        assertThat(export.of(jeanne).get("meetings")).hasSize(1);
        assertThat(export.of(jeanne).get("claims")).hasSize(1);
        HOUSE.door(Erasure.class).erase(jeanne, new PersonId(9));
        identity.matchEverything();

        assertThat(HOUSE.sql().sql("""
            SELECT (SELECT string_agg(p::text, '') FROM person p) || coalesce((SELECT string_agg(k::text, '')
                FROM person_key k), '') || coalesce((SELECT string_agg(m::text, '') FROM moderator m), '')
                || coalesce((SELECT string_agg(c::text, '') FROM claim c), '')
                || coalesce((SELECT string_agg(o::text, '') FROM owner o), '')\
            """).query(String.class).single())
                .doesNotContainIgnoringCase("dupont")
                .doesNotContain("Jeanne");
        assertThat(count("SELECT count(*) FROM owner WHERE recording = " + recording + " AND person = " + jeanne))
                .isEqualTo(1);
        assertThat(HOUSE.door(Audit.class).of("person:" + jeanne, 5))
                .extracting(Audit.Entry::action)
                .containsExactly("person.erase");
    }

    @Test
    void an_erased_person_s_name_leaves_the_log_and_what_meetings_say_and_others_names_stay() {
        HOUSE.lecture("{\"bbb-origin\": \"Pod\", \"owner\": \"JDupont\", \"creator\": \"Jeanne Dupont\","
                        + " \"course\": \"Algèbre avec Jeanne Dupont\", \"other\": \"pmartin\"}")
                .moderator("jdupont", "Jeanne Dupont")
                .recorded();
        identity.matchAll();
        PersonId jeanne =
                HOUSE.door(People.class).byUserName("jdupont").orElseThrow().id();
        Audit audit = HOUSE.door(Audit.class);
        audit.note("jdupont", "account.password", "person:" + jeanne, "");
        audit.note("pmartin", "library.retire", "video:1", "Algèbre");
        audit.note(
                "person:9",
                "claim.confirm",
                "recording:1",
                "person " + jeanne + ": Joined as moderator: Pod, user jdupont");
        audit.note("person:9", "match.decide", "moderator:1", "Jeanne Dupont (jdupont): person " + jeanne);
        audit.note("person:9", "match.decide", "moderator:2", "Paul Martin (pmartin): person " + jeanne + "1");

        HOUSE.door(Erasure.class).erase(jeanne, new PersonId(9));

        String log = HOUSE.sql()
                .sql("SELECT string_agg(a::text, ' ') FROM audit a")
                .query(String.class)
                .single();
        assertThat(log)
                .doesNotContainIgnoringCase("dupont")
                .contains("account.password", "claim.confirm", "person " + jeanne, "pmartin", "Paul Martin");
        String metadata = HOUSE.sql()
                .sql("SELECT metadata::text FROM meeting")
                .query(String.class)
                .single();
        assertThat(metadata)
                .contains(
                        "\"owner\": \"\"", "\"creator\": \"\"", "Algèbre avec Jeanne Dupont", "\"other\": \"pmartin\"");
    }

    private static Clock later(int days) {
        return Clock.fixed(Instant.now().plus(Duration.ofDays(days)), ZoneOffset.UTC);
    }

    private static Privacy privacy(IdentitySettings settings, int days) {
        return new Privacy(
                HOUSE.door(org.springframework.jdbc.core.simple.JdbcClient.class),
                later(days),
                settings,
                HOUSE.door(org.podium.server.recording.Meetings.class));
    }

    private void round(IdentitySettings settings, int days) {
        var sql = HOUSE.door(org.springframework.jdbc.core.simple.JdbcClient.class);
        // The days of one test are not those of another.
        sql.sql("DELETE FROM identity_mark WHERE name = 'match-full'").update();
        new RecurringMatchJob(settings, identity, privacy(settings, days), sql, later(days)).run();
    }

    private static List<String> names() {
        return HOUSE.sql()
                .sql("SELECT full_name FROM moderator ORDER BY id")
                .query(String.class)
                .list();
    }

    private static long count(String query) {
        return HOUSE.sql().sql(query).query(Long.class).single();
    }
}
