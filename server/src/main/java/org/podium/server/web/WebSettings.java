package org.podium.server.web;

import java.time.ZoneId;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the pages. */
@Doc("The pages.")
@ConfigurationProperties("podium.web")
public record WebSettings(
        @Doc("Zone in which dates are shown.") @DefaultValue("Europe/Paris")
        ZoneId zone) {}
