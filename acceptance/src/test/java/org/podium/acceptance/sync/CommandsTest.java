package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.recording;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.podium.app.Podium;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.world.State;
import tools.jackson.databind.json.JsonMapper;

/** The real commands, each a node of its own on the database of the house. */
@Tag("database")
class CommandsTest {
    @RegisterExtension
    static SyncHouse house = new SyncHouse(Map.of());

    private record Ran(int exit, String out, String err) {}

    @Test
    void sync_tells_by_its_exit_code_how_it_went() {
        house.bbb.world().process(recording("new", MORNING, State.PUBLISHED));
        assertThat(run("sync").exit()).isZero();
        assertThat(house.states("paris")).containsEntry("new", "published");
        house.bbb.troubles().set("getRecordings", new Trouble.Html());
        assertThat(run("sync").exit()).isEqualTo(2);
        house.bbb.refuse();
        assertThat(run("sync").exit()).isEqualTo(2);
        assertThat(run("sync", "--server", "paris").exit()).isEqualTo(3);
        assertThat(run("sync", "--server", "nowhere")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains("nowhere");
            assertThat(ran.out()).isEmpty();
        });
    }

    @Test
    void quiet_prints_troubles_only() {
        assertThat(run("sync", "--quiet")).isEqualTo(new Ran(0, "", ""));
        house.bbb.troubles().set("getRecordings", new Trouble.Html());
        assertThat(run("sync", "--quiet").out())
                .contains("paris: ", "getRecordings")
                .doesNotContain("lyon");
    }

    @Test
    void a_dry_run_prints_the_plan_and_changes_nothing_and_json_holds_the_same() {
        house.bbb.world().process(recording("new", MORNING, State.PUBLISHED));
        house.bbb.world().start(SyncHouse.meeting("room", "Algèbre", MORNING));
        String text = run("sync", "--dry-run").out();
        assertThat(text).contains("+ recording", "Cours new", "published", "* meeting", "Algèbre", "Camille Martin");
        var json =
                JsonMapper.shared().readTree(run("sync", "--dry-run", "--json").out());
        var plan = json.get(0).get("plan");
        assertThat(plan.get("recordings").get(0).get("name").asString()).isEqualTo("Cours new");
        assertThat(plan.get("meetings").get(0).get("name").asString()).isEqualTo("Algèbre");
        assertThat(house.count("recording")).isZero();
        assertThat(house.count("meeting")).isZero();
    }

    @Test
    void of_two_runs_at_once_on_two_nodes_the_second_says_so_and_leaves() {
        house.bbb.troubles().set("getMeetings", new Trouble.Slow(java.time.Duration.ofSeconds(15)));
        var first = CompletableFuture.supplyAsync(house::look);
        while (house.bbb.requests().total() == 0) {
            LockSupport.parkNanos(20_000_000);
        }
        Ran second = run("sync");
        assertThat(first).isNotDone();
        assertThat(second.exit()).isEqualTo(4);
        assertThat(second.out()).contains("Another run is going on");
        first.join();
        house.bbb.troubles().clear();
        assertThat(run("sync").exit()).isZero();
    }

    @Test
    void check_tells_by_its_exit_code_which_servers_can_be_used() {
        assertThat(run("check").exit()).isZero();
        house.bbb.troubles().set("*", new Trouble.WrongChecksum());
        assertThat(run("check")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).contains("paris", "lyon").doesNotContain(house.bbb.secret());
        });
        house.bbb.refuse();
        house.scalelite.refuse();
        assertThat(run("check").exit()).isEqualTo(3);
    }

    @Test
    void a_setting_that_is_wrong_is_exit_code_1() {
        assertThat(run("sync", "--set", "podium.sync.every=9d").exit()).isEqualTo(1);
        assertThat(run("clean", "--set", "podium.keeping.mails=1h").exit()).isEqualTo(1);
        assertThat(run("sync", "--no-such-word").exit()).isEqualTo(1);
    }

    @Test
    void clean_without_terms_does_nothing_and_says_so() {
        assertThat(run("clean")).isEqualTo(new Ran(0, "gone: 0, failed: 0\n", ""));
        assertThat(run("clean", "--dry-run").out()).isEqualTo("would go: 0, failed: 0\n");
    }

    private static Ran run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        house.settings().forEach((name, value) -> {
            all.add("--set");
            all.add(name + "=" + value);
        });
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Podium.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Ran(exit, out.toString(), err.toString());
    }
}
