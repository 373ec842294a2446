package org.podium.server.sync.hook;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.podium.bbb.Answer;
import org.podium.bbb.BbbClient;
import org.podium.bbb.Hooks;
import org.podium.bbb.error.BbbException;
import org.podium.server.notification.Finding;
import org.podium.server.notification.Incidents;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.platform.task.RecurringJob;
import org.podium.server.sync.poll.PollFindings;
import org.podium.server.sync.server.ServerSettings;
import org.podium.server.sync.server.Servers;
import org.podium.server.sync.server.SyncSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps our hook at each server's bbb-webhooks: a server forgets it when we could not be reached for a while. Without hooks
 * nothing is lost; the news only comes later.
 */
@Component
class HookJob implements RecurringJob {
    /** What is worth waking the look for. */
    private static final List<String> EVENTS = List.of(
            "meeting-created", "meeting-ended", "rap-publish-ended", "rap-published", "rap-unpublished", "rap-deleted");

    private final Servers servers;
    private final SyncSettings settings;
    private final PodiumSettings podium;
    private final Incidents incidents;
    private final JdbcClient sql;

    HookJob(Servers servers, SyncSettings settings, PodiumSettings podium, Incidents incidents, JdbcClient sql) {
        this.servers = servers;
        this.settings = settings;
        this.podium = podium;
        this.incidents = incidents;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "sync-hooks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    /** Hooks call a node that stays up. */
    @Override
    public boolean alsoOnce() {
        return false;
    }

    @Override
    public void run() {
        for (ServerSettings server : settings.servers()) {
            Set<String> earlier = earlier(server.name());
            // A server that never had a hook of ours, and shall have none, is not asked: it may have no bbb-webhooks.
            if (server.hooks() || !earlier.isEmpty()) {
                servers.named(server.name()).ifPresent(client -> keep(client, server, earlier));
            }
        }
    }

    private void keep(BbbClient client, ServerSettings server, Set<String> earlier) {
        String scope = "hooks:" + server.name();
        List<Finding> findings = List.of();
        try {
            carryOut(client.hooks(), server, earlier);
        } catch (BbbException breakdown) {
            findings = List.of(finding(scope, server, PollFindings.reason(breakdown.trouble())));
        } catch (RefusedHere refused) {
            findings = List.of(finding(scope, server, refused.key));
        }
        incidents.found(scope, findings);
    }

    private void carryOut(Hooks hooks, ServerSettings server, Set<String> earlier) throws RefusedHere {
        String address = podium.address() + "/callback/" + server.name() + "/hook";
        HookPlan plan = HookPlan.of(told(hooks.list()).items(), server.hooks(), address, earlier);
        if (plan.create()) {
            // Remembered first: a hook that we know of and is not there does no harm, the reverse could not be taken
            // back.
            remember(server.name(), address);
            told(hooks.create(URI.create(address), EVENTS));
        }
        for (String id : plan.destroy()) {
            told(hooks.destroy(id));
        }
        if (server.hooks()) {
            earlier.stream().filter(one -> !one.equals(address)).forEach(one -> forget(server.name(), one));
        } else {
            earlier.forEach(one -> forget(server.name(), one));
        }
    }

    private static <T> T told(Answer<T> answer) throws RefusedHere {
        return switch (answer) {
            case Answer.Ok(var value) -> value;
            case Answer.Refused(var key, var _) -> throw new RefusedHere(key);
        };
    }

    private static Finding finding(String scope, ServerSettings server, String why) {
        return new Finding("hooks.failed", scope, List.of(server.name(), why));
    }

    private Set<String> earlier(String server) {
        return new HashSet<>(sql.sql("SELECT address FROM sync_hook WHERE server = ?")
                .param(server)
                .query(String.class)
                .list());
    }

    private void remember(String server, String address) {
        sql.sql("INSERT INTO sync_hook (server, address) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(server, address)
                .update();
    }

    private void forget(String server, String address) {
        sql.sql("DELETE FROM sync_hook WHERE server = ? AND address = ?")
                .params(server, address)
                .update();
    }

    /** The server said no. */
    private static final class RefusedHere extends Exception {
        private static final long serialVersionUID = 1;
        private final String key;

        RefusedHere(String key) {
            super(key);
            this.key = key;
        }
    }
}
