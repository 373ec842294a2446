package org.podium.server.signin.local;

import java.io.IOException;
import java.util.Optional;
import org.podium.server.platform.Ids;
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

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountStore accounts;
    private final Ids ids;
    private final FirstPassword file;

    FirstAdministrator(AccountStore accounts, Ids ids, FirstPassword file) {
        this.accounts = accounts;
        this.ids = ids;
        this.file = file;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments words) throws IOException {
        retireDemo();
        if (accounts.any()) {
            Optional<String> first = file.read();
            if (first.isPresent() && !accounts.has(NAME, first.get())) {
                file.remove();
            }
            return;
        }
        String password = ids.next().toString();
        file.write(password);
        accounts.create(NAME, "Administrateur", password, "ADMIN");
        LOG.info("First start: sign in as \"{}\" with the password that lies in {}", NAME, file.place());
    }

    /** What was a demo is one no more: accounts whose password everybody knows open nothing now. */
    private void retireDemo() {
        if (!accounts.exists(DemoPeople.ALL.getFirst().userName())) {
            return;
        }
        for (DemoPeople.Person person : DemoPeople.ALL) {
            if (accounts.has(person.userName(), DemoPeople.PASSWORD)) {
                accounts.remove(person.userName());
                LOG.warn("The demo's account \"{}\" is removed, as this is no demo any more", person.userName());
            }
        }
    }
}
