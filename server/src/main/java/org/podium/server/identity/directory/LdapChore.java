package org.podium.server.identity.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.podium.server.platform.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.stereotype.Component;

/** Keeps people as LDAP has them: all of them once a day, which also tells who has left; the changed ones in between. */
@Component
final class LdapChore implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(LdapChore.class);
    private static final String LAST_FULL = "ldap-full";
    private static final String LAST_LOOK = "ldap-look";

    /** Clocks differ, and an entry may be written while it is read. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final LdapSettings settings;
    private final LdapDirectory directory;
    private final DirectoryImport imports;
    private final JdbcClient sql;
    private final Clock clock;

    LdapChore(
            LdapSettings settings,
            LdapGroupSettings groups,
            LdapContextSource source,
            DirectoryImport imports,
            JdbcClient sql,
            Clock clock) {
        this.settings = settings;
        this.directory = new LdapDirectory(source, settings, groups);
        this.imports = imports;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity-ldap";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        if (!settings.present()) {
            return;
        }
        Instant now = clock.instant();
        Instant before = mark(LAST_LOOK).minus(OVERLAP);
        boolean full = mark(LAST_FULL).isBefore(now.minus(Duration.ofDays(1))) || directory.groupsChangedSince(before);
        ImportReport report = full
                ? imports.all("ldap", directory.everybody())
                : imports.some("ldap", directory.changedSince(before));
        if (full) {
            mark(LAST_FULL, now);
        }
        mark(LAST_LOOK, now);
        if (report.changed() > 0 || report.left() > 0) {
            LOG.info("LDAP, {}: {}", full ? "everybody" : "changes", report);
        }
    }

    private Instant mark(String name) {
        return sql.sql("SELECT value FROM identity_mark WHERE name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochSecond)
                .orElse(Instant.EPOCH);
    }

    private void mark(String name, Instant at) {
        sql.sql("INSERT INTO identity_mark (name, value) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .params(name, at.getEpochSecond())
                .update();
    }
}
