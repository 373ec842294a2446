package org.podium.server.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.conversion.process.Confinement.Means;
import org.podium.server.conversion.process.Confinement.Place;
import org.podium.server.conversion.process.ConversionSettings.Confine;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.Role;
import org.springframework.util.unit.DataSize;

class ConfinementTest {
    private static final List<String> FILM = List.of("java", "Film");

    @TempDir
    private Path data;

    @Test
    void what_is_found_is_what_a_process_says_of_itself() throws Exception {
        assumeTrue(
                new ProcessBuilder("unshare", "--user", "--map-current-user", "--net", "true")
                                .start()
                                .waitFor()
                        == 0,
                "this machine allows no namespaces");

        Confinements.Found found = confinements(Confine.AUTO).found();

        assertThat(found.confinement().means()).isNotEqualTo(Means.NONE);
        assertThat(found.network()).isTrue();
        assertThat(found.text()).contains("no network").contains("limits of memory");
        try (var left = Files.list(data)) {
            assertThat(left).containsExactly(data.resolve("cache"));
        }
    }

    @Test
    void where_nothing_is_wanted_nothing_is_claimed() {
        Confinements none = confinements(Confine.OFF);

        assertThat(none.found().confinement()).isEqualTo(Confinement.NOTHING);
        assertThat(none.text()).contains("NO wall to the network").contains("NO limits");
        assertThat(none.objection()).isEmpty();
    }

    @Test
    void bubblewrap_shows_a_process_its_own_folder_and_hides_the_others() {
        Place place =
                new Place(Path.of("/data/videos/.x.making"), Path.of("/data/cache/native"), "/opt/podium/film.jar");

        assertThat(new Confinement(Means.BUBBLEWRAP, List.of()).reading(place, FILM))
                .containsSubsequence("--unshare-net", "--die-with-parent")
                .containsSubsequence("--ro-bind", "/data/cache", "/data/cache", "--bind", "/data/cache/native")
                .containsSubsequence("--bind", "/data/videos/.x.making", "/data/videos/.x.making")
                .doesNotContain("/data", "/data/videos", "/etc", "/home", "/root", "/var")
                .endsWith("--", "java", "Film");
    }

    @Test
    void a_folder_of_the_class_path_in_which_the_data_lie_is_not_shown() {
        Path making = data.resolve("videos/.x.making");
        Place place =
                new Place(making, data.resolve("cache/native"), data + ":" + System.getProperty("java.home") + ":");

        assertThat(new Confinement(Means.BUBBLEWRAP, List.of()).reading(place, FILM))
                .contains(making.toString())
                .doesNotContain(data.toString(), Path.of("").toAbsolutePath().toString());
    }

    @Test
    void whoever_fetches_has_the_network_and_the_limits() {
        Confinement confinement = new Confinement(Means.NAMESPACE, List.of("prlimit", "--core=0"));

        assertThat(confinement.fetching(FILM)).containsExactly("prlimit", "--core=0", "java", "Film");
    }

    @Test
    void memory_grows_with_the_picture_and_the_processors_and_ends_with_the_machine() {
        long gigabyte = 1L << 30;

        assertThat(ProcessLimits.memory(720, 2, 64 * gigabyte)).isEqualTo(3 * gigabyte);
        assertThat(ProcessLimits.memory(360, 2, 64 * gigabyte)).isEqualTo(3 * gigabyte);
        assertThat(ProcessLimits.memory(1440, 4, 64 * gigabyte)).isEqualTo(10 * gigabyte);
        assertThat(ProcessLimits.memory(2160, 32, 64 * gigabyte)).isEqualTo(64 * gigabyte);
    }

    @Test
    void an_environment_loses_all_but_its_letters() {
        Map<String, String> environment = new HashMap<>(
                Map.of("BBB_SECRET", "s3cr3t", "HOME", "/root", "LANG", "fr_FR.UTF-8", "JAVA_TOOL_OPTIONS", "-X"));

        Surroundings.clear(environment);

        assertThat(environment)
                .containsEntry("LANG", "fr_FR.UTF-8")
                .containsKey("PATH")
                .doesNotContainKeys("BBB_SECRET", "HOME", "JAVA_TOOL_OPTIONS");
    }

    private Confinements confinements(Confine confine) {
        ConversionSettings settings = new ConversionSettings(
                "auto",
                720,
                30,
                true,
                true,
                "fr",
                3,
                Duration.ofMinutes(10),
                Duration.ofSeconds(1),
                List.of("-Xmx196m", "-XX:+UseSerialGC"),
                confine,
                DataSize.ofMegabytes(0));
        return new Confinements(settings, new PodiumSettings(data, "http://localhost", Role.ONCE));
    }
}
