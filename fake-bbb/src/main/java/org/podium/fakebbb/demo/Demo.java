package org.podium.fakebbb.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.podium.fakebbb.DemoDay;
import org.podium.fakebbb.FakeBbb;
import org.podium.fakebbb.Setup;
import org.podium.fakebbb.lecture.Lectures;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import org.springframework.context.ConfigurableApplicationContext;

/** Podium and a fake BBB server on one machine, with nothing to install and nothing to set. */
public final class Demo implements AutoCloseable {
    private final FakeBbb bbb;
    private final ConfigurableApplicationContext podium;

    private final DemoDay day;

    private Demo(FakeBbb bbb, DemoDay day, ConfigurableApplicationContext podium) {
        this.day = day;
        this.bbb = bbb;
        this.podium = podium;
    }

    /**
     * Starts both; what an earlier start left in the folder is found again.
     *
     * @param host address on which the pages listen; who reaches it may sign in as anybody
     * @param port of the pages; 0 for a free one
     * @param bbbPort of the fake server; keep it from start to start, since recordings know their address
     * @param more settings over those of the demo
     */
    public static Demo start(Path data, String host, int port, int bbbPort, Map<String, Object> more)
            throws IOException {
        Lectures lectures = Lectures.ofDemo(data.resolve("lectures"));
        FakeBbb bbb = FakeBbb.start(Setup.live(InstantSource.system()).at("127.0.0.1", bbbPort));
        try {
            DemoDay day = new DemoDay(bbb, lectures, Optional.of(data.resolve("fake-bbb/recorded.tsv")));
            day.begin();
            day.add(Lectures.lessonsMade(data.resolve("lectures")));
            Map<String, Object> settings = settings(data, port, bbb);
            settings.put("server.address", host);
            settings.putAll(more);
            return new Demo(bbb, day, Application.start(Role.SERVE, settings));
        } catch (RuntimeException e) {
            bbb.close();
            throw e;
        }
    }

    /** Makes the two lectures of more than twenty minutes, which nobody waits for, and adds them when they are whole. */
    public void addLessons(Path data) throws IOException {
        Path folder = data.resolve("lectures");
        Lectures before = Lectures.lessonsMade(folder);
        Lectures all = Lectures.lessons(folder);
        day.add(new Lectures(all.all().stream()
                .filter(lecture -> !before.all().contains(lecture))
                .toList()));
    }

    /** The settings of a Podium beside a fake server: everything happens soon, so that one can watch it. */
    public static Map<String, Object> settings(Path data, int port, FakeBbb bbb) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("podium.demo", "true");
        settings.put("podium.data", data.toString());
        settings.put("server.port", port);
        settings.put("podium.sync.every", "5s");
        settings.put("podium.identity.every", "3s");
        settings.put("podium.identity.owner-keys", "owner");
        settings.put("podium.tasks.poll", "1s");
        settings.put("podium.sync.servers[0].name", "demo");
        settings.put("podium.sync.servers[0].url", bbb.endpoint().toString());
        settings.put("podium.sync.servers[0].secret", bbb.secret());
        return settings;
    }

    public URI address() {
        return addressOf(podium);
    }

    /** Where a Podium that serves is found on this machine. */
    public static URI addressOf(ConfigurableApplicationContext podium) {
        return URI.create("http://localhost:" + podium.getEnvironment().getProperty("local.server.port"));
    }

    public FakeBbb bbb() {
        return bbb;
    }

    @Override
    public void close() {
        podium.close();
        bbb.close();
    }
}
