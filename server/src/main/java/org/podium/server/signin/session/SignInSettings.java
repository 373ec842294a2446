package org.podium.server.signin.session;

import java.time.Duration;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of what a sign-in gives. */
@Doc("Sign-in, whichever way it is done.")
@ConfigurationProperties("podium.sign-in")
public record SignInSettings(
        @Doc("How long people may do nothing before they must sign in again.") @DefaultValue("8h")
        Duration idleSession,

        @Doc("How long after a sign-in people must sign in again, however busy they are.") @DefaultValue("24h")
        Duration longestSession) {}
