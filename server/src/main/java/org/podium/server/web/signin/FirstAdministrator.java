package org.podium.server.web.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.podium.server.platform.Ids;
import org.podium.server.platform.PodiumSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The very first start makes one administrator. The password lies in a file of the data folder that only its owner reads;
 * the log, which travels further than that, tells where.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "podium.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {
    static final String NAME = "admin";
    static final String FILE = "first-administrator-password";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountStore accounts;
    private final Ids ids;
    private final Path file;

    FirstAdministrator(AccountStore accounts, Ids ids, PodiumSettings podium) {
        this.accounts = accounts;
        this.ids = ids;
        this.file = podium.data().resolve(FILE);
    }

    @Override
    @Transactional
    public void run(ApplicationArguments words) throws IOException {
        if (accounts.any()) {
            return;
        }
        String password = ids.next().toString();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n");
        accounts.create(NAME, "Administrateur", password, "ADMIN");
        LOG.info("First start: sign in as \"{}\" with the password that lies in {}", NAME, file.toAbsolutePath());
    }
}
