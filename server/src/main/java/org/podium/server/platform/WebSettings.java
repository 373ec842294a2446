package org.podium.server.platform;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the pages. */
@Doc("The pages, and whatever else people read.")
@ConfigurationProperties("podium.web")
public record WebSettings(
        @Doc("Address of this machine on which pages are served. Only this machine reaches the default; a reverse proxy"
                + " on another machine needs the own address of this one, or 0.0.0.0 for all of them.")
        @DefaultValue("127.0.0.1")
        String host,

        @Doc("Addresses of the reverse proxies in front, such as 127.0.0.1. X-Forwarded-For and X-Forwarded-Proto are"
                + " believed from them and from nobody else.")
        @DefaultValue("")
        List<String> proxies,

        @Doc("How long the head of a request may take in all.") @DefaultValue("10s")
        Duration longestHead,

        @Doc("Zone in which moments are shown: in pages, in mails and in films.") @DefaultValue("Europe/Paris")
        ZoneId zone) {}
