package org.podium.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.podium.server.platform.Role;
import org.podium.server.platform.TestDatabase;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The whole server on a fresh database and an empty data folder, for tests that want the real parts together. */
public final class House implements AutoCloseable {
    private final TestDatabase database;
    private final boolean first;
    private final Path data;
    private final ConfigurableApplicationContext context;

    private House(Role role, Map<String, Object> settings) {
        this(TestDatabase.fresh(), true, role, settings);
    }

    private House(TestDatabase database, boolean first, Role role, Map<String, Object> settings) {
        this.database = database;
        this.first = first;
        this.data = folder();
        Map<String, Object> all = new HashMap<>(database.settings());
        all.put("podium.data", data.toString());
        all.put("server.port", "0");
        all.putAll(settings);
        this.context = Application.start(role, all);
    }

    /** One in which no task runs by itself. */
    public static House quiet() {
        return new House(Role.ONCE, Map.of());
    }

    /** The same with settings of its own. */
    public static House quiet(Map<String, Object> settings) {
        return new House(Role.ONCE, settings);
    }

    /** One that serves pages on a free port. */
    public static House serving(Map<String, Object> settings) {
        return new House(Role.SERVE, settings);
    }

    /** Another node that serves pages, on the database of this one; it is closed before this one. */
    public House beside(Map<String, Object> settings) {
        return new House(database, false, Role.SERVE, settings);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("podium-test-house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T room(Class<T> door) {
        return context.getBean(door);
    }

    /** All that there is of a kind. */
    public <T> Collection<T> all(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    public Path data() {
        return data;
    }

    public JdbcClient sql() {
        return database.sql();
    }

    public Seed seed() {
        return new Seed(sql());
    }

    /** Address of the pages, without a slash at the end. */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Tells news as a room does: in a transaction. */
    public void tell(Object news) {
        if (news instanceof ApplicationEvent) {
            throw new IllegalArgumentException("news is a record of ours, not " + news);
        }
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> context.publishEvent(news));
    }

    @Override
    public void close() {
        context.close();
        if (first) {
            database.close();
        }
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
