package org.podium.server.identity.directory.ldap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.podium.server.identity.directory.DirectoryRounds;
import org.podium.server.identity.directory.DirectorySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.stereotype.Component;

/** Keeps people as LDAP has them: all of them once a day, which also tells who has left; the changed ones in between. */
@Component
final class LdapJob implements DirectorySource {
    private static final String LAST_FULL = "ldap-full";
    private static final String LAST_LOOK = "ldap-look";

    /** Clocks differ, and an entry may be written while it is read. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final LdapSettings settings;
    private final LdapDirectory directory;
    private final LdapGroupSettings groups;
    private final DirectoryRounds rounds;
    private final JdbcClient sql;
    private final Clock clock;

    LdapJob(
            LdapSettings settings,
            LdapGroupSettings groups,
            LdapContextSource source,
            DirectoryRounds rounds,
            JdbcClient sql,
            Clock clock) {
        this.settings = settings;
        this.directory = new LdapDirectory(source, settings, groups);
        this.groups = groups;
        this.rounds = rounds;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity-ldap";
    }

    @Override
    public String source() {
        return "ldap";
    }

    @Override
    public boolean present() {
        return settings.present();
    }

    @Override
    public String place() {
        return settings.url() + " " + settings.base();
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
        boolean taken = full(now, before)
                ? rounds.all(source(), version(), directory.everybody()) && mark(LAST_FULL, now)
                : rounds.some(source(), directory.changedSince(before));
        if (taken) {
            mark(LAST_LOOK, now);
        }
    }

    /** Everybody once a day, when other settings may ask for other people, and when a group changes roles. */
    private boolean full(Instant now, Instant before) {
        if (mark(LAST_FULL).isBefore(now.minus(Duration.ofDays(1))) || !rounds.known(source(), version())) {
            return true;
        }
        try {
            return directory.groupsChangedSince(before);
        } catch (NamingException e) {
            // The reading that follows meets the same fault, and tells it.
            return false;
        }
    }

    /** What of the settings decides about who is listed and how; the password is none of it. */
    private String version() {
        return String.join(
                "\t",
                settings.url(),
                settings.base(),
                settings.filter(),
                settings.teachers(),
                settings.administrators(),
                settings.userName(),
                settings.givenName(),
                settings.displayName(),
                settings.otherUserNames() + "" + settings.familyNames() + settings.emails(),
                groups.toString());
    }

    private Instant mark(String name) {
        return sql.sql("SELECT value FROM identity_mark WHERE name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochSecond)
                .orElse(Instant.EPOCH);
    }

    private boolean mark(String name, Instant at) {
        return sql.sql("INSERT INTO identity_mark (name, value) VALUES (?, ?)"
                                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                        .params(name, at.getEpochSecond())
                        .update()
                > 0;
    }
}
