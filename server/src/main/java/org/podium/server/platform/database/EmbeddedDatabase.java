package org.podium.server.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.podium.server.platform.Ids;
import org.podium.server.platform.OwnFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own, its data kept in a folder. The first process that needs it starts it, the last one that
 * used it stops it, whoever that is; those in between find it running. Only this machine's loopback reaches it, with a
 * password that lies in the folder and is readable by its owner alone.
 */
public final class EmbeddedDatabase implements Database.Address {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    public static final String SUPERUSER = "postgres";

    /** Those that this process started, by the folder of their data: the library wants them back to let go of its lock. */
    private static final Map<Path, EmbeddedPostgres> STARTED = new ConcurrentHashMap<>();

    private final Path folder;
    private final Postmaster postmaster;
    private final Duration startup;
    private final String password;
    private final FolderUsers users;
    private boolean closed;

    private EmbeddedDatabase(Path folder, Duration startup, String password) {
        this.folder = folder;
        this.postmaster = new Postmaster(folder.resolve("cluster"));
        this.startup = startup;
        this.password = password;
        this.users = FolderUsers.of(folder);
    }

    public static EmbeddedDatabase open(Path place, Duration startup, Ids ids) throws IOException {
        Path folder = place.toAbsolutePath().normalize();
        OwnFiles.create(folder);
        OwnFiles.close(folder);
        OwnFiles.create(folder.resolve("cluster"));
        FolderUsers users = FolderUsers.of(folder);
        return users.alone(() -> {
            var database = new EmbeddedDatabase(folder, startup, password(folder.resolve("password"), ids));
            database.run();
            users.join();
            return database;
        });
    }

    /** Starts it anew if its process is gone. */
    @Override
    public void revive() throws IOException {
        users.alone(() -> {
            if (!closed && postmaster.port() == 0) {
                LOG.warn("The embedded database of {} is gone and is started anew", folder);
                run();
            }
            return this;
        });
    }

    /** Finds it running, or starts it; what a start that was killed left undone is done. Only in a turn. */
    private void run() throws IOException {
        // A postmaster.pid without its process is left by a power cut or kill -9; PostgreSQL itself recovers the data.
        if (postmaster.port() == 0) {
            start();
            postmaster.port();
        }
        postmaster.await(url(), SUPERUSER, password, startup);
        Path locked = folder.resolve("locked");
        if (!Files.exists(locked)) {
            lock();
            Files.createFile(locked);
        }
        Path role = folder.resolve("own-role");
        if (!Files.exists(role)) {
            OwnRole.make(url(), SUPERUSER, password);
            Files.createFile(role);
        }
    }

    private void start() throws IOException {
        EmbeddedPostgres dead = STARTED.remove(postmaster.cluster());
        if (dead != null) {
            dead.close();
        }
        Path program = folder.resolve("program");
        distrust(program);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(postmaster.cluster())
                .setOverrideWorkingDirectory(program.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(startup)
                .setPort(postmaster.usualPort(folder.resolve("port")))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library is made for tests and turns durability off; ours is for keeps.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setConnectConfig("password", password)
                .setDataDirectoryCustomizer(data ->
                        allow(data.toPath(), Files.exists(folder.resolve("locked")) ? "scram-sha-256" : "trust"))
                .start();
        OwnFiles.close(program); // the library opens it to everybody
        STARTED.put(postmaster.cluster(), server);
    }

    /** Removes programs that other accounts could have changed: they are unpacked anew. */
    static void distrust(Path program) throws IOException {
        if (Files.exists(program) && OwnFiles.changeableByOthers(program)) {
            LOG.info(
                    "Other accounts could have changed the database's programs in {}: they are unpacked anew", program);
            FileSystemUtils.deleteRecursively(program);
        }
    }

    private static String password(Path file, Ids ids) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            return Files.readString(file);
        }
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, ids.next().toString());
        return Files.readString(file);
    }

    private void lock() throws IOException {
        try (Connection connection = DriverManager.getConnection(url(), SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            // A UUID of our own making: nothing in it to quote.
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + password + "'");
            allow(postmaster.cluster(), "scram-sha-256");
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
        return "jdbc:postgresql://127.0.0.1:" + postmaster.lastPort() + "/postgres";
    }

    @Override
    public String user() {
        return OwnRole.NAME;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        users.alone(() -> {
            if (!closed && users.leave()) {
                stop();
            }
            closed = true;
            return this;
        });
    }

    private void stop() throws IOException {
        EmbeddedPostgres own = STARTED.remove(postmaster.cluster());
        if (own != null) {
            own.close();
        }
        postmaster.stop(url(), SUPERUSER, password);
        if (postmaster.port() > 0) {
            LOG.warn("The embedded database of {} is still writing its last changes", folder);
        }
    }
}
