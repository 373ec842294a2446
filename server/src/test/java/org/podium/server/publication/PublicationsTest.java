package org.podium.server.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.audit.Audit;
import org.podium.server.recording.RecordingId;

@Tag("database")
class PublicationsTest {
    private static final House HOUSE = House.quiet();

    private final Seed seed = HOUSE.seed();
    private final Publications publications = HOUSE.room(Publications.class);
    private PersonId marie = new PersonId(0);
    private PersonId jean = new PersonId(0);
    private RecordingId algebra = new RecordingId(0);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void people() {
        HOUSE.sql()
                .sql("TRUNCATE person, recording, audit, light_task, heavy_task CASCADE")
                .update();
        marie = seed.person("mdupont", "Marie Dupont");
        jean = seed.person("jmartin", "Jean Martin");
        algebra = seed.recording("Algèbre", "published");
        seed.owner(algebra, marie, "FIRST");
    }

    @Test
    void an_owner_publishes_under_a_title_and_the_log_knows_it() {
        Decision decision = publications.publish(marie, algebra, " Algèbre linéaire ");

        assertThat(decision).isInstanceOf(Decision.Published.class);
        Publication publication = publications.of(algebra).orElseThrow();
        assertThat(publication.title().text()).isEqualTo("Algèbre linéaire");
        assertThat(publication.by()).isEqualTo(marie);
        assertThat(HOUSE.room(Audit.class).of("recording:" + algebra, 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("mdupont"));
    }

    @Test
    void a_stranger_may_not_and_nothing_is_written() {
        assertThat(publications.publish(jean, algebra, "Mine")).isEqualTo(new Decision.Refused(Refusal.NOT_AN_OWNER));
        assertThat(publications.publish(jean, new RecordingId(987_654), "Mine"))
                .isEqualTo(new Decision.Refused(Refusal.NOT_AN_OWNER));
        assertThat(publications.of(algebra)).isEmpty();
    }

    @Test
    void the_same_button_pressed_eight_times_at_once_is_one_publication() throws Exception {
        seed.owner(algebra, jean, "CO");
        Callable<Decision> press = () -> publications.publish(marie, algebra, "A");
        Callable<Decision> pressToo = () -> publications.publish(jean, algebra, "B");
        List<Decision> decisions;
        try (var hands = Executors.newFixedThreadPool(8)) {
            decisions =
                    hands
                            .invokeAll(List.of(press, pressToo, press, pressToo, press, pressToo, press, pressToo))
                            .stream()
                            .map(java.util.concurrent.Future::resultNow)
                            .toList();
        }

        assertThat(decisions).filteredOn(Decision.Published.class::isInstance).hasSize(1);
        assertThat(decisions)
                .filteredOn(new Decision.Refused(Refusal.ALREADY_PUBLISHED)::equals)
                .hasSize(7);
        assertThat(HOUSE.room(Audit.class).of("recording:" + algebra, 9)).hasSize(1);
    }

    @Test
    void what_was_withdrawn_can_be_published_again() {
        publications.publish(marie, algebra, "Algèbre");

        assertThat(publications.withdraw(jean, algebra)).isEqualTo(new Decision.Refused(Refusal.NOT_AN_OWNER));
        assertThat(publications.withdraw(marie, algebra)).isInstanceOf(Decision.Withdrawn.class);
        assertThat(publications.withdraw(marie, algebra)).isEqualTo(new Decision.Refused(Refusal.NOT_PUBLISHED));
        assertThat(publications.publish(marie, algebra, "")).isInstanceOf(Decision.Published.class);
    }

    @Test
    void the_objections_of_a_whole_list_are_told_at_once() {
        RecordingId hidden = seed.recording("Cachée", "unpublished");
        seed.owner(hidden, marie, "FIRST");
        RecordingId somebodyElses = seed.recording("Autre", "published");

        assertThat(publications.objections(marie, List.of(algebra, hidden, somebodyElses)))
                .isEqualTo(Map.of(hidden, Refusal.UNPUBLISHED_IN_BBB, somebodyElses, Refusal.NOT_AN_OWNER));
    }
}
