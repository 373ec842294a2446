package org.podium.server.identity.match.evidence;

import java.time.Duration;
import java.util.List;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How moderators become people. */
@Doc("How moderators are recognised. Pod, Moodle and Greenlight are known by what they say of themselves; others, and"
        + " those that differ, are told here.")
@ConfigurationProperties("podium.identity")
public record IdentitySettings(
        @Doc("Front ends; the first that fits a meeting counts.") @DefaultValue
        List<FrontEndSettings> frontEnds,

        @Doc("Meeting metadata that names the owner by user name or address, in small letters, such as owner.")
        @DefaultValue
        List<String> ownerKeys,

        @Doc("How often newly seen moderators and changed people are matched.") @DefaultValue("1m")
        Duration every,

        @Doc("How long the name of a moderator who owns no recording is kept.") @DefaultValue("60d")
        Duration keepNames) {

    public IdentitySettings {
        frontEnds = List.copyOf(frontEnds);
        ownerKeys = List.copyOf(ownerKeys);
        if (keepNames.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("podium.identity.keep-names must be a day at least, is " + keepNames);
        }
    }
}
