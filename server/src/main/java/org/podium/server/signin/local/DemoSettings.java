package org.podium.server.signin.local;

import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether this is a demo. */
@Doc("A demo has people whose password stands on the sign-in page. Never where real lectures are.")
@ConfigurationProperties("podium")
public record DemoSettings(
        @Doc("Whether this is a demo, with invented people.") @DefaultValue("false")
        boolean demo) {}
