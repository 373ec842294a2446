package org.podium.server.sync;

import java.time.Duration;
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
        boolean hooks) {

    BbbServer server() {
        return new BbbServer(name, ApiBase.parse(url), new Secret(secret), algorithm, listings);
    }

    @Override
    public String toString() {
        return "ServerSettings[name=" + name + ", url=" + url + "]";
    }
}
