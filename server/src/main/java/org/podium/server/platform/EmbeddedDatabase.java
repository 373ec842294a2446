package org.podium.server.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own, its data kept in a folder. The first process of a folder starts it and stops it again;
 * later ones find it by its {@code postmaster.pid} and connect. Only this machine's loopback reaches it, with a password
 * that lies in the folder and is readable by its owner alone.
 */
final class EmbeddedDatabase implements Database.Address {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";

    private static final int LAST_TENTHS = 600;
    private static final long TENTH = 100_000_000;

    private final Path cluster;
    private final int port;
    private final String password;
    private final @Nullable EmbeddedPostgres own;

    private EmbeddedDatabase(Path cluster, int port, String password, @Nullable EmbeddedPostgres own) {
        this.cluster = cluster;
        this.port = port;
        this.password = password;
        this.own = own;
    }

    static EmbeddedDatabase open(Path folder, Duration startup, Ids ids) throws IOException {
        Path cluster = folder.resolve("cluster").toAbsolutePath();
        Files.createDirectories(cluster);
        String password = password(folder.resolve("password"), ids);
        int running = runningPort(cluster);
        if (running > 0) {
            LOG.info("The embedded database of {} is running already, on port {}", folder, running);
            return new EmbeddedDatabase(cluster, running, password, null);
        }
        // A postmaster.pid without its process is left by a power cut or kill -9; PostgreSQL itself recovers the data.
        Path locked = folder.resolve("locked");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(startup)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library is made for tests and turns durability off; ours is for keeps.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setConnectConfig("password", password)
                .setDataDirectoryCustomizer(
                        data -> allow(data.toPath(), Files.exists(locked) ? "scram-sha-256" : "trust"))
                .start();
        if (!Files.exists(locked)) {
            lock(server, cluster, password);
            Files.createFile(locked);
        }
        return new EmbeddedDatabase(cluster, server.getPort(), password, server);
    }

    private static String password(Path file, Ids ids) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file);
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, ids.next().toString());
        return Files.readString(file);
    }

    /** The port of a living server of this folder, else 0. Lines 1 and 4 of the file are process id and port. */
    private static int runningPort(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(file);
        boolean alive = lines.size() > 3
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(ProcessHandle::isAlive)
                        .filter(process ->
                                process.info().command().orElse("postgres").endsWith("postgres"))
                        .isPresent();
        return alive ? Integer.parseInt(lines.get(3).strip()) : 0;
    }

    private static void lock(EmbeddedPostgres server, Path cluster, String password) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // A UUID of our own making: nothing in it to quote.
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + password + "'");
            allow(cluster, "scram-sha-256");
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The embedded database could not be given a password: " + e.getMessage(), e);
        }
    }

    private static void allow(Path cluster, String method) {
        try {
            Files.writeString(
                    cluster.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 " + method + "\n" + "host all all ::1/128 " + method + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String user() {
        return SUPERUSER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (own == null) {
            return;
        }
        own.close();
        // The library waits five seconds; a last checkpoint on a busy disk takes longer, and until it is written a new
        // start would find the old server.
        for (int i = 0; i < LAST_TENTHS && runningPort(cluster) > 0; i++) {
            LockSupport.parkNanos(TENTH);
        }
        if (runningPort(cluster) > 0) {
            LOG.warn("The embedded database of {} is still writing its last changes", cluster);
        }
    }
}
