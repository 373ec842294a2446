package org.podium.server.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The process of an embedded PostgreSQL, found by the {@code postmaster.pid} that it keeps beside its data. */
final class Postmaster {
    private static final long TENTH = 100_000_000;

    /** A last checkpoint on a busy disk takes a while; until it is written a new start would find the old server. */
    private static final int LAST_TENTHS = 600;

    private final Path cluster;
    private volatile int lastPort;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    Path cluster() {
        return cluster;
    }

    /** The port of the living server, else 0. */
    int port() throws IOException {
        int port = living().map(Living::port).orElse(0);
        lastPort = port > 0 ? port : lastPort;
        return port;
    }

    /** The port when it was last seen. */
    int lastPort() {
        return lastPort;
    }

    private record Living(ProcessHandle process, int port) {}

    /** Lines 1 and 4 of the file are process id and port; a start writes them one after the other. */
    private Optional<Living> living() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        try {
            int port = Integer.parseInt(lines.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            process.info().command().orElse("postgres").endsWith("postgres"))
                    .map(process -> new Living(process, port));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The port that it had before, if that is still free, so that whoever uses it finds it again after a restart. */
    int usualPort(Path file) throws IOException {
        int before = 0;
        if (Files.exists(file)) {
            String text = Files.readString(file).strip();
            before = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        }
        int port = free(before).or(() -> free(0)).orElseThrow(() -> new IOException("no port is free"));
        Files.writeString(file, port + "\n");
        return port;
    }

    private static Optional<Integer> free(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return Optional.of(socket.getLocalPort());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Waits until it takes connections: it may be recovering what a crash left. */
    void await(String url, String user, String password, Duration patience) throws IOException {
        for (long tenths = patience.toMillis() / 100; ; tenths--) {
            try (Connection _ = DriverManager.getConnection(url, user, password)) {
                return;
            } catch (SQLException e) {
                if (tenths <= 0 || port() == 0) {
                    throw new IOException("The embedded database does not answer: " + e.getMessage(), e);
                }
                LockSupport.parkNanos(TENTH);
            }
        }
    }

    /** Stops it, also when another process started it, and waits until it is gone. Nobody of ours uses it any more. */
    void stop(String url, String user, String password) throws IOException {
        Optional<Living> living = living();
        if (living.isEmpty()) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement sql = connection.createStatement()) {
            // The signal below lets strangers' sessions end by themselves, which may take for ever.
            sql.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
        } catch (SQLException e) {
            // It takes no connections, so there are none to end.
            lastPort = living.get().port();
        }
        living.get().process().destroy();
        for (int i = 0; i < LAST_TENTHS && living().isPresent(); i++) {
            LockSupport.parkNanos(TENTH);
        }
    }
}
