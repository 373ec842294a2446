package org.podium.server.identity.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.Role;
import org.podium.server.platform.database.BulkInsert;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A listing on its way in: two temporary tables of the transaction, and what is wrong with it. */
final class Incoming implements DirectoryImport.Taker {
    /** What is wrong with a thousand lines is wrong with them all: the first ones tell. */
    private static final int MOST_REMARKS = 50;

    private final JdbcClient sql;
    private final BulkInsert people;
    private final BulkInsert keys;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int remarked;
    private boolean partial;
    private boolean somebodyUnread;

    Incoming(JdbcClient sql) {
        this.sql = sql;
        sql.sql("CREATE TEMP TABLE incoming (user_name text, display_name text, given_name text, family_name text,"
                        + " email text, roles text) ON COMMIT DROP")
                .update();
        sql.sql("CREATE TEMP TABLE incoming_key (user_name text, kind text, key text) ON COMMIT DROP")
                .update();
        people = new BulkInsert(sql, "INSERT INTO incoming", 6);
        keys = new BulkInsert(sql, "INSERT INTO incoming_key", 3);
    }

    /** A user name listed twice counts once. */
    @Override
    public void accept(DirectoryEntry entry) {
        if (seen.add(entry.userName().toLowerCase(Locale.ROOT))) {
            people.add(
                    entry.userName(),
                    entry.displayName(),
                    entry.givenName(),
                    entry.familyName(),
                    entry.email(),
                    String.join(
                            " ", entry.roles().stream().map(Role::name).sorted().toList()));
            entry.keys().forEach(key -> keys.add(entry.userName(), String.valueOf(key.kind()), key.key()));
        }
    }

    @Override
    public void remark(Remark remark) {
        remarked++;
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(remark);
        }
    }

    @Override
    public void passedOver(String userName, Remark remark) {
        kept.add(userName.toLowerCase(Locale.ROOT));
        remark(remark);
    }

    @Override
    public void nobody(Remark remark) {
        somebodyUnread = true;
        remark(remark);
    }

    @Override
    public void partial() {
        partial = true;
    }

    void end() {
        people.flush();
        keys.flush();
        sql.sql("ANALYZE incoming, incoming_key").update();
    }

    int listed() {
        return seen.size();
    }

    /** User names of those who could not be taken and yet are there. */
    String[] kept() {
        return kept.toArray(String[]::new);
    }

    /** Whether whoever is missing here may yet be there. */
    boolean tellsWhoLeft() {
        return !partial && !somebodyUnread;
    }

    ImportReport report(int changed, int left, int skipped) {
        return new ImportReport(listed(), changed, left, skipped, remarks, remarked, partial);
    }
}
