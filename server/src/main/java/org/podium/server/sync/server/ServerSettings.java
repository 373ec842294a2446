package org.podium.server.sync.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.podium.bbb.BbbServer;
import org.podium.bbb.signing.ApiBase;
import org.podium.bbb.signing.ChecksumAlgorithm;
import org.podium.bbb.signing.Secret;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** One server as the administrator writes it down. */
public record ServerSettings(
        @Doc("A short name, used in pages and mails; never change it, recordings belong to it.")
        String name,

        @Doc("Address such as https://bbb.example.org/bigbluebutton/api/.")
        String url,

        @Doc("The shared secret, as bbb-conf --secret prints it.")
        String secret,

        @Doc("Checksum: SHA1, SHA256, SHA384 or SHA512.") @DefaultValue("SHA256")
        ChecksumAlgorithm algorithm,

        @Doc("How recordings are listed: ASK finds out, PAGED for BBB 2.6 and newer, BY_IDS for Scalelite and older.")
        @DefaultValue("ASK")
        BbbServer.Listings listings,

        @Doc("How long this server keeps recordings before it deletes them by itself, such as 30d; empty: for ever."
                + " Before that somebody is told: podium.keeping.ahead.")
        @Nullable
        Duration keeps,

        @Doc("Name of a recording's metadata that tells when it will be deleted: a date, a moment or milliseconds.")
        @DefaultValue("")
        String expiryKey,

        @Doc("Whether a hook is registered at this server's bbb-webhooks, so that Podium hears at once what happens"
                + " there. Needs podium.address to be reachable from it.")
        @DefaultValue("false")
        boolean hooks,

        @Doc("Hosts from which films, pictures and slides of this server's recordings may come, each with all below it;"
                + " an address such as 10.1.2.3 allows that one in an inner network. Empty: the host of url.")
        @DefaultValue
        List<String> hosts) {

    public ServerSettings {
        hosts = List.copyOf(hosts);
    }

    /** The host of its own address, in brackets never. */
    public String host() {
        String host = URI.create(url.strip()).getHost();
        return host == null ? "" : host.replaceAll("[\\[\\]]", "");
    }

    /** The hosts from which the files of its recordings may come. */
    public List<String> mediaHosts() {
        return hosts.isEmpty() ? List.of(host()) : hosts;
    }

    public BbbServer server() {
        return new BbbServer(name, ApiBase.parse(url), new Secret(secret), algorithm, listings);
    }

    @Override
    public String toString() {
        return "ServerSettings[name=" + name + ", url=" + url + "]";
    }
}
