package org.podium.server.signin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.podium.server.platform.PodiumSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The file with the first administrator's password, for as long as that is still the one of the first start. */
@Component
class FirstPassword {
    static final String FILE = "first-administrator-password";

    private static final Logger LOG = LoggerFactory.getLogger(FirstPassword.class);

    private final Path file;

    FirstPassword(PodiumSettings podium) {
        this.file = podium.data().resolve(FILE).toAbsolutePath();
    }

    Path place() {
        return file;
    }

    Optional<String> read() throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    /** Readable by its owner alone from the first moment. */
    void write(String password) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n");
    }

    /** It opens nothing any more. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} is of no use any more and cannot be removed: {}", file, e.toString());
        }
    }
}
