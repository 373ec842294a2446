package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.podium.fakebbb.news.Hook;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.world.State;
import org.podium.server.notification.Incidents;
import org.podium.server.sync.ServerReport.Outcome;

@Tag("database")
class HooksTest {
    private static final String OURS = "https://podium.example.org/callback/paris/hook";

    @RegisterExtension
    static SyncHouse house = new SyncHouse(Map.of(
            "podium.address", "https://podium.example.org",
            "podium.sync.servers[0].hooks", "true"));

    @Test
    void a_hook_is_registered_once_however_often_and_without_raw_events() {
        house.chore("sync-hooks");
        house.chore("sync-hooks");
        assertThat(house.bbb.hooks().all()).singleElement().satisfies(hook -> {
            assertThat(hook.callbackUrl()).isEqualTo(OURS);
            assertThat(hook.raw()).isFalse();
            assertThat(hook.events()).contains("rap-publish-ended", "meeting-ended");
        });
    }

    @Test
    void one_that_the_server_forgot_comes_back() {
        house.chore("sync-hooks");
        house.bbb.hooks().all().forEach(hook -> house.bbb.hooks().remove(hook.id()));
        house.chore("sync-hooks");
        assertThat(house.bbb.hooks().all()).hasSize(1);
    }

    @Test
    void ours_of_an_earlier_address_is_taken_back_and_those_of_others_stay() {
        house.bbb.hooks().add("https://old.example.org/callback/paris/hook", Optional.empty(), List.of(), false);
        house.bbb.hooks().add("https://greenlight.example.org/hook", Optional.empty(), List.of(), false);
        house.sql()
                .sql("INSERT INTO sync_hook (server, address) VALUES ('paris',"
                        + " 'https://old.example.org/callback/paris/hook')")
                .update();
        house.chore("sync-hooks");
        assertThat(house.bbb.hooks().all())
                .extracting(Hook::callbackUrl)
                .containsExactlyInAnyOrder(OURS, "https://greenlight.example.org/hook");
        assertThat(house.count("sync_hook")).isEqualTo(1);
    }

    @Test
    void a_server_whose_setting_is_off_loses_ours_and_one_that_never_had_any_is_not_asked() {
        house.scalelite
                .hooks()
                .add("https://podium.example.org/callback/lyon/hook", Optional.empty(), List.of(), false);
        house.scalelite.requests().reset();
        house.chore("sync-hooks");
        assertThat(house.scalelite.requests().total()).isZero();
    }

    @Test
    void a_server_without_webhooks_is_an_incident_that_says_so_and_the_looks_go_on() {
        house.bbb.troubles().set("hooks/list", new Trouble.Status(404));
        house.bbb.world().process(recording("kept", MORNING, State.PUBLISHED));
        house.chore("sync-hooks");
        assertThat(house.look("paris").outcome()).isEqualTo(Outcome.WELL);
        assertThat(house.states("paris")).containsEntry("kept", "published");
        assertThat(house.room(Incidents.class).open())
                .extracting(incident -> incident.finding().kind())
                .containsExactly("hooks.failed");
        house.bbb.troubles().clear();
        house.chore("sync-hooks");
        assertThat(house.room(Incidents.class).open()).isEmpty();
    }
}
