package org.podium.server.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.podium.server.platform.OwnFiles;
import org.podium.server.platform.database.DatabaseSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What must be true of the machine before anything is begun: cheap to ask, and dear to find out half an hour later. */
final class Preconditions {
    private static final String PATIENCE_SECONDS = "5";
    private static final int LAST_PORT = 65_535;

    private Preconditions() {}

    /** The port of the pages is free. */
    static void port(Environment environment) {
        Integer port = environment.getProperty("server.port", Integer.class, 8080);
        String address = environment.getProperty("server.address", "");
        if (port < 0 || port > LAST_PORT) {
            throw new StartFault("server.port must be 0 to 65535, is " + port + ".");
        }
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (java.net.BindException e) {
            throw new StartFault(
                    String.valueOf(e.getMessage()).contains("denied")
                            ? "This user may not open port " + port + ": choose one above 1023 (--port N)."
                            : String.valueOf(e.getMessage()).contains("assign")
                                    ? "This machine has no address " + address + " (podium.web.host)."
                                    : FaultWords.port(port),
                    e);
        } catch (IOException e) {
            throw new StartFault("Port " + port + " cannot be opened: " + e.getMessage() + ".", e);
        }
    }

    /** The data folder is there, or can be made, and can be written. */
    static void folder(Path data) {
        try {
            OwnFiles.create(data);
            Files.delete(Files.createTempFile(data, ".podium", ".tmp"));
        } catch (AccessDeniedException e) {
            throw new StartFault(
                    "This user (" + System.getProperty("user.name") + ") may not write the data folder " + data
                            + ": give it to this user, or choose another (--data, podium.data).",
                    e);
        } catch (IOException e) {
            throw new StartFault("The data folder " + data + " cannot be used: " + reason(e) + ".", e);
        }
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Read-only") ? "its disk is read-only" : message.replaceAll("\\s+", " ");
    }

    /** An external database answers and lets us in. */
    static void database(Environment environment) {
        DatabaseSettings settings = Binder.get(environment).bindOrCreate("podium.database", DatabaseSettings.class);
        if (settings.url().isBlank()) {
            return;
        }
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new StartFault("podium.database.url must look like jdbc:postgresql://db.example.org/podium.");
        }
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        try (Connection _ = DriverManager.getConnection(settings.url(), properties)) {
            return;
        } catch (SQLException e) {
            throw new StartFault(FaultWords.database(e, place(settings.url())), e);
        }
    }

    /** Without what may stand behind it: a password can. */
    private static String place(String url) {
        String plain = url.substring("jdbc:postgresql:".length()).replaceFirst("\\?.*", "");
        return plain.replaceFirst("^//([^/@]*@)?", "");
    }
}
